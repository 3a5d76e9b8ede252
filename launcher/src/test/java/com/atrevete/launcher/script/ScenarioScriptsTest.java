package com.atrevete.launcher.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** The scenarios as conversations over the signed webhook, against the whole product. */
@Timeout(120)
class ScenarioScriptsTest {

  private static RunningSalon product;
  private static Salon salon;

  @BeforeAll
  static void openTheSalon() throws Exception {
    product = RunningSalon.start(Map.of());
    salon = new Salon(product.endpoints());
  }

  @AfterAll
  static void closeTheSalon() throws Exception {
    if (product != null) {
      product.close();
    }
  }

  private static Customer customer(int scenario) {
    JsonNode situation = salon.situation(scenario);
    return new Customer(
        salon, situation.get("phone").asString(), situation.get("whatsapp_name").asString());
  }

  @Test
  @DisplayName("1: Laura takes the pack, is held for, pays, is confirmed and reminded")
  void standardBooking() throws Exception {
    Customer laura = customer(1);
    laura.says("Hola! Quería mechas el viernes");
    laura.isTold("Maite", "Laura", "/privacidad");
    laura.says("sí");
    laura.isTold("80,00 €", "6,20 €");
    laura.says("sí, el pack");
    laura.isTold("16,00 €", "viernes", "1.", "2.");
    laura.says("la primera");
    laura.isTold("apellido");
    Map<String, Object> held = laura.hasAppointment("provisional");
    assertThat(held.get("deposit_cents")).isEqualTo(1600L);
    assertThat(
            Duration.between(
                ((Timestamp) held.get("created_at")).toInstant(),
                ((Timestamp) held.get("hold_expires_at")).toInstant()))
        .isEqualTo(Duration.ofMinutes(30));
    laura.says("Torres");
    String link = laura.isTold("16,00 €", "/sandbox/checkout/");
    laura.pays(link);
    laura.isTold("confirmada", "viernes", "80,00 €", "16,00 €", "24 horas");
    Map<String, Object> confirmed = laura.hasAppointment("confirmed");
    assertThat(confirmed.get("payment_status")).isEqualTo("paid");
    assertThat(laura.record().get("surname")).isEqualTo("Torres");
    RunningSalon.await(
        "the professional is told",
        Duration.ofSeconds(10),
        () ->
            salon.count(
                    "SELECT count(*) FROM notification WHERE booking_id = ? AND stylist_id IS NOT"
                        + " NULL",
                    confirmed.get("booking"))
                > 0);
    RunningSalon.await(
        "the calendar shows it",
        Duration.ofSeconds(10),
        () -> laura.appointments().getFirst().get("calendar_event_id") != null);
    Timestamp reminder =
        (Timestamp)
            salon
                .rows(
                    "SELECT next_at FROM booking WHERE id = ? AND next_step = 'reminder'",
                    confirmed.get("booking"))
                .getFirst()
                .get("next_at");
    salon.passes(Duration.between(salon.now(), reminder.toInstant()));
    laura.isTold("Señal pagada", "viernes");
    assertThat(laura.hasAppointment("confirmed").get("reminder_sent_at")).isNotNull();
  }

  @Test
  @DisplayName("4: Ana asks about dye while pregnant: no advice, a person has it")
  void medicalQuestion() throws Exception {
    Customer ana = customer(4);
    ana.says("Hola, estoy embarazada, ¿me puedo teñir?");
    ana.isTold("Ana");
    ana.says("Sí, Ana");
    ana.isHandedOver("medical");
    ana.isTold("compañera");
    assertThat(ana.appointments()).isEmpty();
    ana.says("¿hola?");
    RunningSalon.await(
        "her message waits for a person",
        Duration.ofSeconds(5),
        () ->
            salon.count(
                    "SELECT count(*) FROM message m JOIN conversation c ON c.id = m.conversation_id"
                        + " JOIN customer u ON u.id = c.customer_id WHERE u.phone = ? AND m.status"
                        + " = 'received'",
                    ana.phone())
                == 1);
  }

  @Test
  @DisplayName("5: Carla cannot pay twice: a person takes over, the hold stays")
  void paymentFailsTwice() throws Exception {
    Customer carla = customer(5);
    carla.says("Hola, soy Carla, quiero color el jueves a las 11");
    carla.isTold("7,60 €", "11:00", "1.", "2.");
    carla.says("la primera");
    carla.isTold("apellido");
    carla.says("Núñez");
    String first = carla.isTold("7,60 €", "/sandbox/checkout/");
    Map<String, Object> held = carla.hasAppointment("provisional");
    carla.says("me da error");
    String second = carla.isTold("enlace nuevo", "/sandbox/checkout/");
    assertThat(Customer.session(second)).isNotEqualTo(Customer.session(first));
    Map<String, Object> longer = carla.hasAppointment("provisional");
    assertThat(
            Duration.between(
                ((Timestamp) held.get("hold_expires_at")).toInstant(),
                ((Timestamp) longer.get("hold_expires_at")).toInstant()))
        .isEqualTo(Duration.ofMinutes(15));
    carla.says("tampoco");
    carla.isHandedOver("payment_failed");
    assertThat(carla.hasAppointment("provisional").get("payment_status")).isEqualTo("pending");
  }

  @Test
  @DisplayName("6: ✨✨ is asked her name; hours and parking come in one message")
  void frequentQuestions() throws Exception {
    Customer sofia = customer(6);
    sofia.says("Hola! ¿Abrís los sábados? ¿y hay parking cerca?");
    sofia.isTold("¿Cómo te llamas");
    sofia.says("Sofía");
    sofia.isTold("Sofía", "14:00", "calle Central");
    sofia.says("¡Muchas gracias!");
    sofia.isTold("A ti");
    assertThat(sofia.record().get("first_name")).isEqualTo("Sofía");
  }

  @Test
  @DisplayName("8: Laura cannot decide: both are described, a free consultation is confirmed")
  void undecided() throws Exception {
    Customer laura = customer(8);
    laura.says("Hola, no sé si hacerme óleo o barro gold");
    laura.isTold("Laura");
    laura.says("sí");
    laura.isTold("34,00 €", "48,00 €", "consulta gratuita");
    laura.says("vale");
    laura.isTold("día");
    laura.says("el jueves a las 10 con Marta");
    laura.isTold("jueves", "10:00", "Marta");
    laura.says("la primera");
    laura.isTold("apellido");
    laura.says("Sanz");
    String confirmation = laura.isTold("confirmada", "10:00", "Marta", "15 min");
    assertThat(confirmation).doesNotContain("señal");
    assertThat(laura.hasAppointment("confirmed").get("payment_status")).isEqualTo("none");
  }

  @Test
  @DisplayName("18: Marta wants a cut today: from 14:00 on, 15 minutes, the professional told")
  void today() throws Exception {
    Customer marta = customer(18);
    marta.says("Hola! me quiero cortar el pelo hoy");
    String offer = marta.isTold("5,24 €", "15 min", "hoy");
    assertThat(offer).doesNotContain("10:00").doesNotContain("13:30");
    marta.says("1");
    String link = marta.isTold("5,24 €", "/sandbox/checkout/");
    Map<String, Object> held = marta.hasAppointment("provisional");
    assertThat(
            Duration.between(
                ((Timestamp) held.get("created_at")).toInstant(),
                ((Timestamp) held.get("hold_expires_at")).toInstant()))
        .isEqualTo(Duration.ofMinutes(15));
    marta.pays(link);
    marta.isTold("confirmada", "hoy");
    RunningSalon.await(
        "the professional is told",
        Duration.ofSeconds(10),
        () ->
            salon.count(
                    "SELECT count(*) FROM notification WHERE booking_id = ? AND stylist_id IS NOT"
                        + " NULL AND status = 'sent'",
                    held.get("booking"))
                > 0);
  }

  @Test
  @DisplayName("She does not pay: warned, then the slot is free again at its deadline")
  void unpaidHoldExpires() throws Exception {
    Customer carla = customer(5);
    carla.says("Hola, soy Carla, quiero color el jueves a las 11");
    carla.isTold("7,60 €");
    carla.says("la primera");
    carla.isTold("apellido");
    carla.says("Núñez");
    carla.isTold("/sandbox/checkout/");
    salon.passes(Duration.ofMinutes(26));
    carla.isTold("solo hasta");
    salon.passes(Duration.ofMinutes(5));
    carla.isTold("he soltado el hueco");
    assertThat(carla.hasAppointment("expired").get("payment_status")).isEqualTo("void");
  }

  @Test
  @DisplayName("Three unclear messages in a row bring a person; a clear one starts the count again")
  void unclearMessages() throws Exception {
    Customer nobody = new Customer(salon, "+34611999001", "Nuria");
    nobody.says("Hola, soy Nuria");
    nobody.isTold("ayudarte");
    nobody.says("asdf qwer zxcv");
    nobody.isTold("entendido");
    nobody.says("lkjh poiu");
    nobody.isTold("entendido");
    nobody.says("¿hay parking?");
    nobody.isTold("calle Central");
    nobody.says("zzxx ccvv");
    nobody.isTold("entendido");
    assertThat(nobody.escalations()).isEmpty();
    nobody.says("qqww eerr");
    nobody.isTold("entendido");
    nobody.says("ttyy uuii");
    nobody.isHandedOver("unclear");
  }
}
