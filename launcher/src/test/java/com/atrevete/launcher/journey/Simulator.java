package com.atrevete.launcher.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The simulator as a person uses it. */
final class Simulator implements AutoCloseable {

  private final Page page;

  Simulator(Page page) {
    this.page = page;
    page.navigate("/simulator");
  }

  Page page() {
    return page;
  }

  /** Chooses one of the eighteen situations; its customer's telephone opens. */
  Telephone choose(int situation) {
    page.locator("#situation-" + situation).click();
    Locator frame = page.locator(".phone-frame").last();
    assertThat(frame.locator(".suggestion button")).isVisible();
    return new Telephone(frame);
  }

  /** Opens the telephone of somebody who has never written. */
  Telephone open(String name, String phone) {
    page.locator(".newcomer vaadin-text-field").nth(0).locator("input").fill(name);
    page.locator(".newcomer vaadin-text-field").nth(1).locator("input").fill(phone);
    page.locator(".newcomer vaadin-button").click();
    Locator frame =
        page.locator(".phone-frame").filter(new Locator.FilterOptions().setHasText(phone));
    assertThat(frame).isVisible();
    return new Telephone(frame);
  }

  /** Jumps to what is due next and reads so. */
  void jumpTo(String what) {
    Locator row =
        page.locator(".due-row.in-view").filter(new Locator.FilterOptions().setHasText(what));
    row.locator("vaadin-button").click();
    assertThat(page.locator(".clock vaadin-progress-bar")).isHidden();
  }

  @Override
  public void close() {
    page.context().close();
  }
}
