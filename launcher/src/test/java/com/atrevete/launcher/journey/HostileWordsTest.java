package com.atrevete.launcher.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.script.Customer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenSalon.class)
@Tag("slow")
@Timeout(180)
class HostileWordsTest {

  private static final String PHONE = "+34611000932";
  private static final String NAME = "<img src=x onerror=alert(1)>";
  private static final List<String> TEXTS =
      List.of(
          "<script>alert('hola')</script>",
          "<img src=x onerror=alert(2)>",
          "javascript:alert(3) https://example.org/\"onmouseover=\"alert(4)",
          "${7*7} {{7*7}} #{7*7} <%= 7*7 %>",
          "=HYPERLINK(\"https://example.org\";\"pincha\")",
          "'; DROP TABLE message; --");

  @Test
  @DisplayName("Hostile words are shown as they were written, everywhere, and do nothing")
  void shownAsWritten(Doors doors) throws Exception {
    Customer stranger = doors.newcomer(PHONE, NAME);
    TEXTS.forEach(stranger::says);
    stranger.isTold("Maite");
    List<String> alerts = new ArrayList<>();
    try (Admin admin = doors.admin().signIn()) {
      admin
          .page()
          .onDialog(dialog -> {
            alerts.add(dialog.message());
            dialog.dismiss();
          });
      admin.conversationOf(stranger);
      TEXTS.forEach(text -> assertThat(admin.bubble(text)).isVisible());
      isHarmless(admin.page());
      admin.room("", ".today-room");
      isHarmless(admin.page());
    }
    try (Simulator simulator = new Simulator(doors.browser().window())) {
      Telephone telephone = simulator.open(NAME, PHONE);
      for (String text : TEXTS) {
        assertThat(
                telephone
                    .screen()
                    .locator(".bubble.mine")
                    .filter(new Locator.FilterOptions().setHasText(text)))
            .isVisible();
      }
      isHarmless(simulator.page());
    }
    assertThat(alerts).isEmpty();
  }

  private static void isHarmless(Page page) {
    assertThat(page.locator("img[src=x]")).hasCount(0);
    assertThat(page.locator("a[href^='javascript:'], .bubble script, [onmouseover]")).hasCount(0);
  }
}
