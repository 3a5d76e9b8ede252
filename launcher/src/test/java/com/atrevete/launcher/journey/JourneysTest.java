package com.atrevete.launcher.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.script.Customer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The two ways through the product that must always work, in a real browser. */
@ExtendWith(OpenSalon.class)
@Timeout(180)
class JourneysTest {

  private static final Duration LIVE = Duration.ofSeconds(3);

  @Test
  @DisplayName("At the simulator Laura books with buttons, pays, is confirmed and reminded")
  void bookingAtTheSimulator(Doors doors) {
    try (Simulator simulator = new Simulator(doors.browser().window())) {
      Telephone laura = simulator.choose(1);
      laura.beginsAsSuggested();
      laura.isTold("Laura");
      laura.presses("Sí");
      laura.isTold("80,00 €", "6,20 €");
      laura.presses("Sí");
      laura.isTold("16,00 €", "viernes");
      laura.presses("Opción 1");
      laura.isTold("apellido");
      laura.says("Torres");
      Page checkout = laura.follows(laura.hasBeenTold("16,00 €", "/sandbox/checkout/"));
      assertThat(checkout.locator(".amount")).containsText("16,00");
      checkout.locator("button.pay").click();
      assertThat(checkout.locator(".state.good")).isVisible();
      laura.isTold("confirmada", "80,00 €");
      simulator.jumpTo("Recordatorio");
      laura.isTold("Señal pagada", "viernes");
    }
  }

  @Test
  @DisplayName("Staff see a visit appear while the customer books, take over, answer and give back")
  void staffAtWork(Doors doors, TestReporter reporter) throws Exception {
    Customer marta = doors.customer(18);
    try (Admin admin = doors.admin().signIn()) {
      admin.room("calendar", ".agenda");
      Locator visits = admin.page().locator(".agenda-block.provisional");
      assertThat(visits).hasCount(0);
      marta.says("Hola! me quiero cortar el pelo hoy");
      marta.isTold("5,24 €");
      Instant chosen = Instant.now();
      marta.says("1");
      assertThat(visits).hasCount(1);
      Duration seen = Duration.between(chosen, Instant.now());
      reporter.publishEntry("visit on an open screen after", seen.toMillis() + " ms");
      assertThat(seen).isLessThan(LIVE);

      marta.pays(marta.isTold("/sandbox/checkout/"));
      assertThat(admin.page().locator(".agenda-block.confirmed")).hasCount(1);
      marta.isTold("confirmada");
      answersInPerson(admin, marta);
    }
  }

  private static void answersInPerson(Admin admin, Customer marta) throws Exception {
    admin.conversationOf(marta);
    admin.changesWhoAnswers("Contesta el equipo");
    marta.says("¿Puedo llevar a mi perro?");
    assertThat(admin.bubble("¿Puedo llevar a mi perro?")).isVisible();
    admin.answers("Claro que sí, aquí le esperamos");
    marta.isTold("aquí le esperamos");
    assertThat(admin.bubble("aquí le esperamos")).hasClass(Pattern.compile("by-staff"));
    admin.changesWhoAnswers("Contesta Maite");
    marta.says("¿Hay parking?");
    marta.isTold("calle Central");
  }
}
