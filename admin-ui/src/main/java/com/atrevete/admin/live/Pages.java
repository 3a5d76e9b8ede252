package com.atrevete.admin.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.Future;

/** Changes pages from threads that are not serving them. */
final class Pages {

  private Pages() {}

  /** Runs the change when the page is free; a page that was closed meanwhile needs none. */
  static void change(UI page, Runnable change) {
    try {
      Future<?> _ = page.access(change::run);
    } catch (UIDetachedException closed) {
      return;
    }
  }
}
