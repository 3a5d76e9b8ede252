package com.atrevete.admin.layout;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** Short messages at the edge of the screen. */
public final class Notices {

  private static final Duration LONG = Duration.ofSeconds(8);
  private static final Duration SHORT = Duration.ofSeconds(3);

  private Notices() {}

  /** Something did not work; says what the person can do. */
  public static void problem(String words) {
    Notification notice = Notification.show(words, (int) LONG.toMillis(), place());
    notice.addThemeVariants(NotificationVariant.ERROR);
    notice.setAssertive(true);
  }

  public static void done(String words) {
    Notification.show(words, (int) SHORT.toMillis(), place());
  }

  private static Notification.Position place() {
    return Notification.Position.BOTTOM_CENTER;
  }
}
