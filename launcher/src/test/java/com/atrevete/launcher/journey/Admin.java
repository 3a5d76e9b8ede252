package com.atrevete.launcher.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.atrevete.launcher.folder.Endpoints;
import com.atrevete.launcher.script.Customer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The admin as staff use it. */
final class Admin implements AutoCloseable {

  private final Page page;
  private final Endpoints.Login login;

  Admin(Page page, Endpoints.Login login) {
    this.page = page;
    this.login = login;
  }

  Page page() {
    return page;
  }

  /** The same password was given to everybody at the first start. */
  Admin signIn(String user) {
    page.navigate("/admin");
    page.locator("input[name=username]").fill(user);
    page.locator("input[name=password]").fill(login.password());
    page.locator("vaadin-login-form vaadin-button").first().click();
    assertThat(page.locator(".today-room")).isVisible();
    return this;
  }

  Admin signIn() {
    return signIn(login.user());
  }

  /** Opens the room at an address. */
  Locator room(String path, String shows) {
    page.navigate("/admin/" + path);
    Locator room = page.locator(shows);
    assertThat(room).isVisible();
    return room;
  }

  /** Looks for a customer by her telephone and opens her conversation. */
  void conversationOf(Customer customer) {
    room("conversations", ".conversations");
    page.locator(".conversation-filters vaadin-text-field input").fill(customer.phone());
    assertThat(page.locator(".conversation-row")).hasCount(1);
    page.locator(".conversation-row").click();
    assertThat(page.locator(".conversation-panel .phone")).hasText(customer.phone());
  }

  Locator bubble(String text) {
    return page.locator(".conversation-panel .bubble")
        .filter(new Locator.FilterOptions().setHasText(text))
        .last();
  }

  /** Takes over or gives back. */
  void changesWhoAnswers(String now) {
    page.locator("#hand-over").click();
    assertThat(page.locator(".handler")).containsText(now);
  }

  void answers(String text) {
    page.locator(".conversation-panel vaadin-message-input textarea").fill(text);
    page.locator(".conversation-panel vaadin-message-input-button").click();
  }

  /** Closes her window. */
  @Override
  public void close() {
    page.context().close();
  }
}
