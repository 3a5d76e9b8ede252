package com.atrevete.launcher.bench;

import com.atrevete.launcher.process.Waiting;
import com.atrevete.launcher.say.IncomingMessage;
import com.atrevete.launcher.say.SignedWebhook;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long a customer waits for the reply to an answer that is answered at once. */
final class ReplyTime {

  private static final int CUSTOMERS = 50;
  private static final int WARM_UP = 10;
  private static final List<Integer> HOURS = List.of(10, 11, 12, 17, 18, 19);
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final Duration TARGET = Duration.ofMillis(500);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d 'de' MMMM", Locale.of("es", "ES"));

  private final SignedWebhook webhook;
  private final BenchDatabase database;

  ReplyTime(SignedWebhook webhook, BenchDatabase database) {
    this.webhook = webhook;
    this.database = database;
  }

  /** Everybody is offered times; then each chooses an option and says her surname. */
  Figure measure() throws Exception {
    List<LocalDate> days = openDays();
    for (int i = 0; i < CUSTOMERS; i++) {
      say(i, wish(days.get(i / HOURS.size()), HOURS.get(i % HOURS.size())));
    }
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < CUSTOMERS; i++) {
      awaitReplies(i, 1);
      times.add(reply(i, "1", 2));
      times.add(reply(i, "Torres", 3));
    }
    return Figure.of(
        "reply to an option or a name, webhook to sent",
        new Percentiles(times.subList(2 * WARM_UP, times.size())),
        50,
        95,
        TARGET);
  }

  private static String wish(LocalDate day, int hour) {
    return "Hola, soy Laura. Quiero un corte de caballero el %s a las %d"
        .formatted(DAY.format(day), hour);
  }

  private Duration reply(int customer, String answer, int replies) throws Exception {
    Instant start = Instant.now();
    say(customer, answer);
    return Duration.between(start, awaitReplies(customer, replies));
  }

  private void say(int customer, String text) throws Exception {
    int status = webhook.answerTo(new IncomingMessage(phone(customer), "Laura", text).toJson());
    if (status != 200) {
      throw new IllegalStateException("the webhook answered " + status);
    }
  }

  private static String phone(int customer) {
    return "+346118%05d".formatted(customer);
  }

  /** When her latest reply was sent, once there are so many. */
  private Instant awaitReplies(int customer, int replies) throws InterruptedException {
    List<Timestamp> sent = new ArrayList<>();
    boolean all =
        Waiting.until(
            () -> {
              sent.clear();
              sent.addAll(sent(customer));
              return sent.size() >= replies;
            },
            LIMIT);
    if (!all) {
      throw new IllegalStateException("no reply within " + LIMIT.toSeconds() + " s");
    }
    return sent.get(replies - 1).toInstant();
  }

  private List<Timestamp> sent(int customer) {
    return database
        .jdbc
        .sql(
            """
            SELECT m.sent_at FROM message m JOIN conversation c ON c.id = m.conversation_id
            JOIN customer u ON u.id = c.customer_id
            WHERE u.phone = :phone AND m.direction = 'out' AND m.status = 'sent' ORDER BY m.seq
            """)
        .param("phone", phone(customer))
        .query((row, number) -> row.getTimestamp("sent_at"))
        .list();
  }

  private List<LocalDate> openDays() {
    return database
        .jdbc
        .sql(
            """
            SELECT d::date FROM generate_series(current_date + 32, current_date + 80, '1 day') AS d
            WHERE extract(isodow FROM d) < 6
              AND NOT EXISTS (SELECT FROM closure WHERE d::date BETWEEN day_from AND day_to)
            ORDER BY d
            """)
        .query((row, number) -> row.getObject(1, LocalDate.class))
        .list();
  }
}
