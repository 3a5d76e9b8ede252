package com.atrevete.launcher.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person with a telephone: writes, reads what comes, pays. */
public final class Customer {

  private static final Pattern SESSION = Pattern.compile("/sandbox/checkout/([A-Za-z0-9_-]+)");

  private final Salon salon;
  private final String phone;
  private final String name;
  private final Duration patience;
  private long read;

  public Customer(Salon salon, String phone, String name) {
    this(salon, phone, name, Duration.ofSeconds(30));
  }

  /** One who waits longer for an answer. */
  public Customer(Salon salon, String phone, String name, Duration patience) {
    this.patience = patience;
    this.salon = salon;
    this.phone = phone;
    this.name = name;
    this.read = salon.count("SELECT coalesce(max(seq), 0) FROM message");
  }

  public String phone() {
    return phone;
  }

  /** Writes several messages, one right after the other. */
  public Customer says(String... texts) {
    for (String text : texts) {
      salon.deliver(phone, name, text);
    }
    return this;
  }

  /** Waits for a new message that states all of this, and takes it as read. */
  public String isTold(String... facts) throws Exception {
    String[] found = new String[1];
    RunningSalon.await(
        name + " is told " + List.of(facts) + ", after " + unread(),
        patience,
        () -> {
          for (Map<String, Object> message : unread()) {
            String text = (String) message.get("text");
            if (List.of(facts).stream().allMatch(fact -> contains(text, fact))) {
              read = ((Number) message.get("seq")).longValue();
              found[0] = text;
              return true;
            }
          }
          return false;
        });
    return found[0];
  }

  private static boolean contains(String text, String fact) {
    return text.toLowerCase(java.util.Locale.ROOT)
        .contains(fact.toLowerCase(java.util.Locale.ROOT));
  }

  /** What she has not read yet. */
  public List<Map<String, Object>> unread() {
    return salon.rows(
        """
        SELECT m.seq, m.text, m.status FROM message m
        JOIN conversation c ON c.id = m.conversation_id JOIN customer u ON u.id = c.customer_id
        WHERE u.phone = ? AND m.direction = 'out' AND m.seq > ? ORDER BY m.seq
        """,
        phone,
        read);
  }

  /** The payment session of the last link in a text. */
  public static String session(String text) {
    Matcher link = SESSION.matcher(text);
    assertThat(link.find()).as("a payment link in: " + text).isTrue();
    return link.group(1);
  }

  /** Opens the link and pays. */
  public void pays(String textWithLink) {
    assertThat(salon.checkout(session(textWithLink), "pay").status()).isLessThan(400);
  }

  public void failsToPay(String textWithLink) {
    assertThat(salon.checkout(session(textWithLink), "fail").status()).isLessThan(400);
  }

  /** Her appointments, the newest first. */
  public List<Map<String, Object>> appointments() {
    return salon.rows(
        """
        SELECT a.status, a.payment_status, a.starts_at, a.deposit_cents, a.price_cents, s.name AS stylist,
               b.hold_expires_at, b.next_step, b.next_at, b.id AS booking, a.calendar_event_id,
               a.reminder_sent_at, a.created_at
        FROM appointment a JOIN booking b ON b.id = a.booking_id JOIN customer u ON u.id = b.customer_id
        JOIN stylist s ON s.id = a.stylist_id
        WHERE u.phone = ? ORDER BY a.created_at DESC
        """,
        phone);
  }

  /** Waits until her newest appointment has this status. */
  public Map<String, Object> hasAppointment(String status) throws Exception {
    RunningSalon.await(
        name + "'s appointment is " + status,
        patience,
        () -> !appointments().isEmpty() && appointments().getFirst().get("status").equals(status));
    return appointments().getFirst();
  }

  public List<Map<String, Object>> escalations() {
    return salon.rows(
        """
        SELECT e.reason, e.status FROM escalation e JOIN conversation c ON c.id = e.conversation_id
        JOIN customer u ON u.id = c.customer_id WHERE u.phone = ?
        """,
        phone);
  }

  public void isHandedOver(String reason) throws Exception {
    RunningSalon.await(
        name + " is handed over for " + reason,
        patience,
        () -> escalations().stream().anyMatch(e -> e.get("reason").equals(reason)));
  }

  public Map<String, Object> record() {
    return salon.rows("SELECT * FROM customer WHERE phone = ?", phone).getFirst();
  }
}
