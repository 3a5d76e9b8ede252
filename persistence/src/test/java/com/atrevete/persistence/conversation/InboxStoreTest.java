package com.atrevete.persistence.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.persistence.TestDatabase;
import com.atrevete.persistence.clock.BusinessClock;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

@Timeout(60)
class InboxStoreTest {

  private static final String LAURA = "+34611000001";

  private final TestDatabase database = TestDatabase.migrated();
  private final JdbcClient jdbc = database.jdbc();
  private final InboxStore inbox =
      new InboxStore(jdbc, database.transactions(), new BusinessClock(jdbc, Clock.systemUTC()));

  @Test
  @DisplayName("Laura's first message makes her record, her conversation and a row that waits")
  void firstMessage() {
    StoredMessage stored = inbox.store(says("wa-1", "Quiero mechas el viernes"));

    assertThat(stored.isNew()).isTrue();
    assertThat(count("customer WHERE phone = '" + LAURA + "' AND whatsapp_name = 'Laura'")).isOne();
    assertThat(count("conversation WHERE last_message_at = (SELECT max(created_at) FROM message)"))
        .isOne();
    assertThat(count("message WHERE status = 'received' AND direction = 'in'")).isOne();
    assertThat(inbox.unsignalled(Duration.ZERO))
        .extracting(StoredMessage::message)
        .containsExactly(stored.message());
  }

  @Test
  @DisplayName("A message that the channel delivers twice is stored once")
  void deliveredTwice() {
    StoredMessage first = inbox.store(says("wa-1", "Hola"));
    StoredMessage second = inbox.store(says("wa-1", "Hola"));

    assertThat(second.isNew()).isFalse();
    assertThat(second.message()).isEqualTo(first.message());
    assertThat(second.conversation()).isEqualTo(first.conversation());
    assertThat(count("message")).isOne();
  }

  @Test
  @DisplayName("A hundred first messages at once of one new phone make one customer")
  void hundredAtOnce() throws Exception {
    List<Callable<StoredMessage>> messages = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String id = "wa-" + i / 2;
      messages.add(() -> inbox.store(says(id, "Hola")));
    }
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<StoredMessage> stored : senders.invokeAll(messages)) {
        assertThat(stored.get()).isNotNull();
      }
    }

    assertThat(count("customer")).isOne();
    assertThat(count("conversation")).isOne();
    assertThat(count("message")).isEqualTo(50);
  }

  @Test
  @DisplayName("What a database cannot keep is left out: NUL characters and endless texts")
  void awkwardText() {
    inbox.store(says("wa-1", "ho\0la\uD83D" + "🌸".repeat(5_000)));

    String text = jdbc.sql("SELECT text FROM message").query(String.class).single();
    assertThat(text).startsWith("hola?🌸").endsWith("🌸").hasSizeLessThanOrEqualTo(4_096);
  }

  @Test
  @DisplayName("A colleague's reply on the channel is found in the customer's transcript")
  void staffReply() {
    StoredMessage question = inbox.store(says("wa-1", "¿Me llamáis?"));

    StoredMessage reply =
        inbox.store(new StaffReply(Channel.CHATWOOT, "cw-9", "42", null, "¡Claro!")).orElseThrow();

    assertThat(reply.conversation()).isEqualTo(question.conversation());
    assertThat(reply.fromStaff()).isTrue();
    assertThat(count("message WHERE direction = 'out' AND role = 'staff' AND status = 'sent'"))
        .isOne();
    assertThat(inbox.unsignalled(Duration.ZERO)).hasSize(1);
  }

  @Test
  @DisplayName("What a colleague has answered on the channel does not wait for Maite any more")
  void staffReplyAnswers() {
    inbox.store(says("wa-1", "¿Me llamáis?"));
    inbox.store(new StaffReply(Channel.CHATWOOT, "cw-9", "42", null, "¡Claro!"));
    inbox.store(says("wa-2", "¡Genial!"));

    assertThat(count("message WHERE direction = 'in' AND status = 'answered'")).isOne();
    assertThat(count("message WHERE direction = 'in' AND status = 'received'")).isOne();
  }

  @Test
  @DisplayName("A reply in a conversation that nobody knows is no message of ours")
  void strayReply() {
    assertThat(inbox.store(new StaffReply(Channel.CHATWOOT, "cw-9", "7", null, "Hola"))).isEmpty();
  }

  @Test
  @DisplayName("Ticks only go forward: a late 'delivered' does not take back 'read'")
  void ticks() {
    inbox.store(says("wa-1", "Hola"));
    inbox.store(new StaffReply(Channel.CHATWOOT, "cw-9", "42", null, "Hola"));

    inbox.delivered(Channel.CHATWOOT, "cw-9", DeliveryStatus.READ);
    inbox.delivered(Channel.CHATWOOT, "cw-9", DeliveryStatus.DELIVERED);
    inbox.delivered(Channel.CHATWOOT, "cw-9", DeliveryStatus.FAILED);

    assertThat(count("message WHERE external_id = 'cw-9' AND status = 'read'")).isOne();
  }

  @Test
  @DisplayName("What its conversation has been told of is not told again")
  void signalled() {
    StoredMessage stored = inbox.store(says("wa-1", "Hola"));
    assertThat(inbox.unsignalled(Duration.ofMinutes(1))).isEmpty();

    inbox.markSignalled(List.of(stored.message()));

    assertThat(inbox.unsignalled(Duration.ZERO)).isEmpty();
  }

  private static InboundMessage says(String id, String text) {
    return new InboundMessage(Channel.CHATWOOT, id, "42", LAURA, "Laura", MessageKind.TEXT, text);
  }

  private long count(String from) {
    return jdbc.sql("SELECT count(*) FROM " + from).query(Long.class).single();
  }
}
