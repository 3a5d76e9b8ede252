package com.atrevete.launcher.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.script.Customer;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    List<String> findings = new ArrayList<>();
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
      findings.addAll(found(page, "login"));
      page.navigate("/sandbox/checkout/" + Customer.session(link));
      findings.addAll(found(page, "payment page"));
      admin.signIn();
      findings.addAll(found(page, "today"));
      admin.room("calendar", ".agenda .agenda-block");
      findings.addAll(found(page, "calendar"));
      page.locator(".agenda-block.provisional").first().click();
      page.locator("vaadin-dialog[opened] .visit-links").waitFor();
      findings.addAll(found(page, "visit"));
      admin.conversationOf(marta);
      findings.addAll(found(page, "conversations"));
      admin.room("outside", ".outside");
      findings.addAll(found(page, "outside"));
    }
    try (Simulator simulator = new Simulator(doors.browser().window(options))) {
      simulator.choose(1).beginsAsSuggested();
      findings.addAll(found(simulator.page(), "simulator"));
    }
    assertThat(findings).isEmpty();
  }

  private static List<String> found(Page page, String where) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .filter(rule -> SERIOUS.contains(rule.getImpact()))
            .filter(rule -> !isOfTheLibrary(rule))
            .map(rule -> where + ": " + words(rule))
            .toList();
  }

  /** The library's tabs have a scroll area between them and their list; it cannot be changed. */
  private static boolean isOfTheLibrary(Rule rule) {
    return rule.getId().equals("aria-required-children")
        && rule.getNodes().stream()
            .allMatch(node -> String.valueOf(node.getTarget()).equals("[vaadin-tabs]"));
  }

  private static String words(Rule rule) {
    return rule.getId()
        + rule.getNodes().stream()
            .map(node -> "\n  " + node.getTarget() + " " + node.getFailureSummary())
            .collect(Collectors.joining());
  }
}
