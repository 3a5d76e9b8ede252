package com.atrevete.launcher.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.script.Customer;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The screens on other devices, in another language, for others, and with hostile words on them.
 */
@ExtendWith(OpenSalon.class)
@Tag("slow")
@Timeout(180)
class ScreensTest {

  private static final List<Room> ROOMS =
      List.of(
          new Room("", ".today-room"),
          new Room("calendar", ".agenda"),
          new Room("conversations", ".conversations"),
          new Room("outside", ".outside"));

  /** A room's address and what it shows. */
  private record Room(String path, String shows) {}

  @Test
  @DisplayName("On a telephone every room fits the screen, and a conversation fills it")
  void telephones(Doors doors) throws Exception {
    Customer customer = doors.customer(6);
    customer.says("Hola! ¿hay parking cerca?");
    customer.isTold("Maite");
    try (Admin admin = doors.admin(phone()).signIn()) {
      for (Room room : ROOMS) {
        admin.room(room.path(), room.shows());
        fits(admin.page(), room.path());
      }
      admin.conversationOf(customer);
      assertThat(admin.page().locator(".conversation-list")).isHidden();
      admin.page().locator(".conversation-head .back").click();
      assertThat(admin.page().locator(".conversation-list")).isVisible();
    }
    try (Simulator simulator = new Simulator(doors.browser().window(phone()))) {
      simulator.open("Nora", "+34611000931");
      fits(simulator.page(), "simulator");
    }
  }

  private static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(390, 844).setIsMobile(true).setHasTouch(true);
  }

  private static void fits(Page page, String what) {
    Object over =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) over).intValue()).as(what).isLessThanOrEqualTo(0);
  }

  @Test
  @DisplayName("A device that prefers dark gets dark screens, and the button turns on the light")
  void dark(Doors doors) {
    try (Admin admin =
        doors.admin(new NewContextOptions().setColorScheme(ColorScheme.DARK)).signIn()) {
      for (Room room : ROOMS) {
        admin.room(room.path(), room.shows());
        assertThat(brightness(admin.page())).as(room.path()).isLessThan(90);
      }
      admin.page().getByLabel("Cambiar entre claro y oscuro").click();
      admin.page().waitForFunction(BRIGHTNESS + " > 160");
      admin.room("calendar", ".agenda");
      assertThat(brightness(admin.page())).as("remembered").isGreaterThan(160);
    }
  }

  /** Of the page's own background, 0 to 255. */
  private static final String BRIGHTNESS =
      """
      (() => { const c = document.createElement('canvas').getContext('2d');
        const colours = [document.body, document.documentElement]
          .map(e => getComputedStyle(e).backgroundColor).filter(b => !/, 0\\)$|transparent/.test(b));
        c.fillStyle = colours[0] ?? 'white'; c.fillRect(0, 0, 1, 1);
        const [r, g, b] = c.getImageData(0, 0, 1, 1).data; return (r + g + b) / 3; })()
      """
          .strip();

  private static double brightness(Page page) {
    return ((Number) page.evaluate(BRIGHTNESS)).doubleValue();
  }

  @Test
  @DisplayName("One button changes every room to English, and it is remembered")
  void english(Doors doors) {
    try (Admin admin = doors.admin().signIn()) {
      admin.page().getByLabel("Switch to English").click();
      assertThat(admin.page().locator("vaadin-side-nav")).containsText("Conversations");
      for (Room room : ROOMS) {
        Locator shown = admin.room(room.path(), room.shows());
        assertThat(shown.innerText()).doesNotContain("!{", "Hoy", "Citas", "Buscar", "Avisos");
      }
      admin.page().getByLabel("Cambiar a español").click();
      assertThat(admin.page().locator("vaadin-side-nav")).containsText("Conversaciones");
    }
  }

  @Test
  @DisplayName("A professional sees her rooms and finds nothing in those of managers")
  void professionals(Doors doors) {
    String user =
        (String)
            doors
                .salon()
                .rows("SELECT username FROM staff_user WHERE role = 'stylist' ORDER BY username")
                .getFirst()
                .get("username");
    try (Admin admin = doors.admin().signIn(user)) {
      assertThat(admin.page().locator("vaadin-side-nav")).not().containsText("Exterior");
      admin.room("calendar", ".agenda");
      admin.page().navigate("/admin/outside");
      assertThat(admin.page().locator(".nothing-here")).isVisible();
      assertThat(admin.page().locator(".outside")).hasCount(0);
    }
  }

  @Test
  @DisplayName("Without a login no room opens")
  void strangers(Doors doors) {
    try (Admin nobody = doors.admin()) {
      for (Room room : ROOMS) {
        nobody.page().navigate("/admin/" + room.path());
        assertThat(nobody.page().locator("vaadin-login-form")).isVisible();
        assertThat(nobody.page().locator(room.shows())).hasCount(0);
      }
    }
  }
}
