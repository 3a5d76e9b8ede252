package com.atrevete.launcher.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A customer's telephone on the simulator's desk. */
final class Telephone {

  private final Locator frame;

  Telephone(Locator frame) {
    this.frame = frame;
  }

  /** Says what the situation suggests. */
  void beginsAsSuggested() {
    frame.locator(".suggestion button").click();
  }

  void says(String text) {
    frame.locator("vaadin-message-input textarea").fill(text);
    frame.locator("vaadin-message-input vaadin-message-input-button").click();
  }

  /** Presses a button of Maite's last message. */
  void presses(String button) {
    frame
        .locator(".reply-buttons button:enabled")
        .filter(new Locator.FilterOptions().setHasText(button))
        .first()
        .click();
  }

  /** Waits until Maite's last message states all of this. */
  Locator isTold(String... facts) {
    Locator last = frame.locator(".bubble.theirs").last();
    for (String fact : facts) {
      assertThat(last).containsText(fact);
    }
    return last;
  }

  /** Waits until one of Maite's messages states all of this. */
  Locator hasBeenTold(String... facts) {
    Locator bubble = frame.locator(".bubble.theirs");
    for (String fact : facts) {
      bubble = bubble.filter(new Locator.FilterOptions().setHasText(fact));
    }
    assertThat(bubble.last()).isVisible();
    return bubble.last();
  }

  /** Opens the link of a message, as a customer does. */
  Page follows(Locator message) {
    return frame
        .page()
        .waitForPopup(() -> message.locator("a[href*='/sandbox/checkout/']").click());
  }

  Locator screen() {
    return frame;
  }
}
