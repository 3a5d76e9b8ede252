package com.atrevete.launcher.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.atrevete.launcher.folder.Endpoints;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The admin as staff use it. */
final class Admin {

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

  /** Opens a customer's conversation. */
  void conversationOf(String name) {
    room("conversations", ".conversations");
    page.locator(".conversation-row")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .click();
    assertThat(page.locator(".conversation-panel")).isVisible();
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
}
