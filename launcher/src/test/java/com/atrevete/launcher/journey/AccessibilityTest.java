package com.atrevete.launcher.journey;

import com.atrevete.launcher.script.Customer;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OpenSalon.class)
@Tag("slow")
@Timeout(180)
class AccessibilityTest {

  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  @DisplayName("Every room can be used without seeing it and read in its colours")
  void everyRoom(ColorScheme colours, Doors doors) throws Exception {
    SoftAssertions softly = new SoftAssertions();
    NewContextOptions options = new NewContextOptions().setColorScheme(colours);
    Customer marta = doors.customer(18);
    marta.says("Hola! me quiero cortar el pelo hoy");
    marta.isTold("5,24 €");
    marta.says("1");
    String link = marta.isTold("/sandbox/checkout/");
    marta.says("Quiero hablar con una persona");
    marta.isHandedOver("human_please");

    try (Admin admin = doors.admin(options)) {
      Page page = admin.page();
      page.navigate("/login");
      page.locator("vaadin-login-form input[name=password]").waitFor();
      isAccessible(softly, page, "login");
      page.navigate("/sandbox/checkout/" + Customer.session(link));
      isAccessible(softly, page, "payment page");
      admin.signIn();
      isAccessible(softly, page, "today");
      admin.room("calendar", ".agenda .agenda-block");
      isAccessible(softly, page, "calendar");
      page.locator(".agenda-block.provisional").first().click();
      page.locator("vaadin-dialog[opened] .visit-links").waitFor();
      isAccessible(softly, page, "visit");
      admin.conversationOf(marta);
      isAccessible(softly, page, "conversations");
      admin.room("outside", ".outside");
      isAccessible(softly, page, "outside");
    }
    try (Simulator simulator = new Simulator(doors.browser().window(options))) {
      simulator.choose(1).beginsAsSuggested();
      isAccessible(softly, simulator.page(), "simulator");
    }
    softly.assertAll();
  }

  private static void isAccessible(SoftAssertions softly, Page page, String what) {
    List<String> findings =
        new AxeBuilder(page)
            .setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(AccessibilityTest::words)
                .toList();
    softly.assertThat(findings).as(what).isEmpty();
  }

  private static String words(Rule rule) {
    return rule.getId()
        + rule.getNodes().stream()
            .map(node -> "\n  " + node.getTarget() + " " + node.getFailureSummary())
            .collect(Collectors.joining());
  }
}
