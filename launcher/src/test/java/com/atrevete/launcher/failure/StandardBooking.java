package com.atrevete.launcher.failure;

import com.atrevete.launcher.script.Customer;
import com.atrevete.launcher.script.RunningSalon;
import com.atrevete.launcher.script.Salon;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Scenario 1 from the first message to the end of what her payment sets off. */
final class StandardBooking {

  /** An outage, a start and a queue of others may stand between a message and its answer. */
  static final Duration PATIENCE = Duration.ofMinutes(4);

  private static final String WAITS = "Un momento";

  private final Salon salon;
  private final String phone;
  private final LocalDate friday;

  StandardBooking(Salon salon, String phone, LocalDate friday) {
    this.salon = salon;
    this.phone = phone;
    this.friday = friday;
  }

  /**
   * The rows it leaves, without what differs from one customer to the next: her time, her
   * professional, her links.
   *
   * @param messages sent to her, the apology for a long wait left out
   */
  record Rows(
      List<String> messages,
      List<Map<String, Object>> appointments,
      List<Map<String, Object>> payments,
      List<Map<String, Object>> events,
      List<Map<String, Object>> notices,
      List<Map<String, Object>> calendar,
      List<Map<String, Object>> escalations) {}

  Rows play() throws Exception {
    Customer laura = new Customer(salon, phone, "Laura", PATIENCE);
    laura.says("Hola! Quería mechas el " + Openings.inWords(friday));
    laura.isTold("Maite", "Laura", "/privacidad");
    laura.says("sí");
    laura.isTold("80,00 €", "6,20 €");
    laura.says("sí, el pack");
    laura.isTold("16,00 €", "viernes", "1.", "2.");
    laura.says("la primera");
    laura.isTold("apellido");
    laura.says("Torres");
    laura.pays(laura.isTold("16,00 €", "/sandbox/checkout/"));
    laura.isTold("confirmada", "80,00 €", "16,00 €");
    laura.hasAppointment("confirmed");
    RunningSalon.await("everything it set off is done", PATIENCE, this::isSettled);
    return rows();
  }

  private boolean isSettled() {
    return salon.count(
            """
            SELECT count(*) FROM appointment a JOIN booking b ON b.id = a.booking_id
            WHERE b.customer_id = (SELECT id FROM customer WHERE phone = ?)
              AND a.calendar_event_id IS NOT NULL AND b.next_step = 'reminder'
              AND EXISTS (SELECT FROM notification n WHERE n.booking_id = b.id AND n.status = 'sent')
              AND EXISTS (SELECT FROM sandbox_calendar_event e
                          WHERE e.event_id = a.calendar_event_id AND e.status = 'confirmed')
              AND NOT EXISTS (SELECT FROM message m WHERE m.conversation_id = b.conversation_id
                              AND m.status IN ('received', 'pending', 'sending'))
            """,
            phone)
        == 1;
  }

  private Rows rows() {
    return new Rows(
        messages(),
        of(
            """
            SELECT a.status, a.payment_status, a.price_cents, a.deposit_cents, p.name AS pack,
                   a.ends_at - a.starts_at AS minutes, b.deposit_cents AS booking_deposit, b.moves,
                   b.payment_failures, b.next_step, u.first_name, u.surname
            FROM appointment a JOIN booking b ON b.id = a.booking_id JOIN pack p ON p.id = a.pack_id
            JOIN customer u ON u.id = a.customer_id WHERE u.phone = ?
            """),
        of(
            """
            SELECT p.method, p.attempt, p.amount_cents, p.currency, p.status,
                   (SELECT count(*) FROM refund r WHERE r.payment_id = p.id) AS refunds
            FROM payment p JOIN booking b ON b.id = p.booking_id
            JOIN customer u ON u.id = b.customer_id WHERE u.phone = ? ORDER BY p.attempt
            """),
        of(
            """
            SELECT e.type, e.status, e.amount_cents, e.currency FROM provider_event e
            JOIN booking b ON b.id = e.booking_id JOIN customer u ON u.id = b.customer_id
            WHERE u.phone = ? ORDER BY e.type
            """),
        of(
            """
            SELECT n.template, n.channel, n.status, n.stylist_id IS NULL AS team
            FROM notification n JOIN booking b ON b.id = n.booking_id
            JOIN customer u ON u.id = b.customer_id WHERE u.phone = ? ORDER BY n.template
            """),
        of(
            """
            SELECT e.status FROM sandbox_calendar_event e
            JOIN appointment a ON a.calendar_event_id = e.event_id
            JOIN customer u ON u.id = a.customer_id WHERE u.phone = ?
            """),
        of(
            """
            SELECT e.reason, e.status FROM escalation e JOIN conversation c ON c.id = e.conversation_id
            JOIN customer u ON u.id = c.customer_id WHERE u.phone = ?
            """));
  }

  private List<Map<String, Object>> of(String sql) {
    return salon.rows(sql, phone);
  }

  /** Each text that reached the channel as often as it reached it. */
  private List<String> messages() {
    return salon
        .rows(
            """
            SELECT m.text, m.status, s.external_id FROM message m
            JOIN conversation c ON c.id = m.conversation_id JOIN customer u ON u.id = c.customer_id
            LEFT JOIN sandbox_channel_message s ON s.message_id = m.id
            WHERE u.phone = ? AND m.direction = 'out' ORDER BY m.seq
            """,
            phone)
        .stream()
        .filter(message -> !message.get("text").toString().startsWith(WAITS))
        .map(message -> message.get("status") + ": " + alike((String) message.get("text")))
        .toList();
  }

  private static String alike(String text) {
    return text.replaceAll("checkout/\\S+", "checkout/…")
        .replaceAll("\\d{1,2}:\\d{2}", "hh:mm")
        .replaceAll("\\d{1,2} de [a-z]+", "d de mes")
        .replaceAll("con (Pilar|Marta|Harol|Víctor)", "con ella")
        .replaceAll("\\b(Pilar|Marta|Harol|Víctor)\\b", "ella");
  }
}
