package com.atrevete.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.api.Salon;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatwootMessagesTest {

  private static Salon salon;
  private static int nextId = 1000;

  @BeforeAll
  static void open() {
    salon = Salon.open();
  }

  @AfterAll
  static void close() {
    salon.close();
  }

  @Test
  @DisplayName("A message of the account webhook is stored with its customer and conversation")
  void accountWebhook() {
    int id = nextId++;
    post(
        """
        {"event":"message_created","id":%d,"content":"Hola, quiero mechas","message_type":"incoming",
         "private":false,"content_attributes":{},"attachments":[],
         "sender":{"id":7,"name":"Laura","phone_number":"+34 611 00 00 01"},
         "conversation":{"id":42,"meta":{"sender":{"name":"Laura"}}},"inbox":{"id":1}}
        """
            .formatted(id));

    assertThat(message(id))
        .containsEntry("text", "Hola, quiero mechas")
        .containsEntry("kind", "text")
        .containsEntry("role", "customer")
        .containsEntry("status", "received")
        .containsEntry("phone", "+34611000001")
        .containsEntry("whatsapp_name", "Laura")
        .containsEntry("conversation", "42");
  }

  @Test
  @DisplayName("The messages of an automation rule are stored too, each once")
  void automationRule() {
    int first = nextId++;
    int second = nextId++;
    String body =
        """
        {"event":"automation_event.message_created","id":43,"inbox_id":1,
         "meta":{"sender":{"name":"Beatriz","phone_number":"34600000002"}},
         "messages":[{"id":%d,"content":"Hola","message_type":0,"private":false},
                     {"id":%d,"content":"¿Hay hueco?","message_type":0,"private":false}]}
        """
            .formatted(first, second);
    post(body);
    post(body);

    assertThat(message(first)).containsEntry("phone", "+34600000002");
    assertThat(message(second)).containsEntry("text", "¿Hay hueco?");
    assertThat(salon.count("message WHERE external_id IN ('" + first + "','" + second + "')"))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @DisplayName("Whatever is sent instead of text is known for what it is")
  @CsvSource({
    "audio, ogg, voice",
    "image, jpeg, image",
    "image, webp, sticker",
    "video, mp4, video",
    "file, pdf, file",
    "location, '', location",
    "contact, '', contact",
    "something_new, '', file",
  })
  void attachments(String type, String extension, String kind) {
    int id = nextId++;
    post(
        """
        {"event":"message_created","id":%d,"content":null,"message_type":"incoming",
         "attachments":[{"file_type":"%s","extension":"%s","data_url":"https://chat.test/1"}],
         "sender":{"phone_number":"+34611000002"},"conversation":{"id":44}}
        """
            .formatted(id, type, extension));

    assertThat(message(id)).containsEntry("kind", kind).containsEntry("text", "");
  }

  @Test
  @DisplayName("A tapped button is known by its words")
  void buttons() {
    int id = nextId++;
    incoming(id, "+34611000003", "Hola");
    out("+34611000003", "¿Te llamas Carla?", "{Sí,No}", "sent", null);
    incoming(nextId, "+34611000003", "Sí");
    assertThat(message(nextId++)).containsEntry("kind", "button");
    incoming(nextId, "+34611000003", "No sé");
    assertThat(message(nextId++)).containsEntry("kind", "text");
  }

  @Test
  @DisplayName(
      "An edited message is a new one that says so, a deleted one too, and an update is none")
  void changes() {
    int id = nextId++;
    incoming(id, "+34611000004", "El viernes");
    updated(id, "+34611000004", "El viernes", "{}");
    updated(id, "+34611000004", "El sábado", "{}");
    updated(id, "+34611000004", "El sábado", "{}");
    updated(id, "+34611000004", "This message was deleted", "{\"deleted\":true}");

    assertThat(kindsOf(id)).containsExactly("text", "edited", "deleted");
  }

  @Test
  @DisplayName(
      "Our own messages, private notes and the channel's remarks are not taken for anybody's words")
  void echoes() {
    int customer = nextId++;
    incoming(customer, "+34611000005", "Hola");
    UUID sending = out("+34611000005", "¿En qué puedo ayudarte?", "{}", "sending", null);
    out("+34611000005", "Un momento", "{}", "sent", "9001");
    long before = salon.count("message");

    outgoing(9001, "Un momento", "{}", false);
    outgoing(9002, "¿En qué puedo ayudarte?", "{}", false);
    outgoing(9003, "Otra", "{\"atrevete_message_id\":\"" + sending + "\"}", false);
    outgoing(9004, "No cogerle el teléfono", "{}", true);
    post(
        """
        {"event":"message_created","id":9005,"content":"Conversation was resolved",
         "message_type":"activity","conversation":{"id":45}}
        """);

    assertThat(salon.count("message")).isEqualTo(before);
  }

  @Test
  @DisplayName("What a colleague writes in Chatwoot is hers")
  void staffReply() {
    incoming(nextId++, "+34611000005", "¿Hola?");
    outgoing(9100, "Soy Pilar, te llamo ahora", "{}", false);

    assertThat(message(9100))
        .containsEntry("role", "staff")
        .containsEntry("status", "sent")
        .containsEntry("text", "Soy Pilar, te llamo ahora");
  }

  @Test
  @DisplayName("Delivered and read are noted, and never taken back")
  void deliveries() {
    incoming(nextId++, "+34611000006", "Hola");
    out("+34611000006", "Hola", "{}", "sent", "9200");
    status(9200, "delivered");
    status(9200, "read");
    status(9200, "delivered");

    assertThat(message(9200)).containsEntry("status", "read");
  }

  @ParameterizedTest
  @DisplayName("Without a phone there is nobody to answer")
  @CsvSource({"''", "hola", "12"})
  void noPhone(String phone) {
    int id = nextId++;
    incoming(id, phone, "Hola");
    assertThat(salon.count("message WHERE external_id = '" + id + "'")).isZero();
  }

  @Test
  @DisplayName("Strange texts are stored as they are, without what a database cannot hold")
  void strangeTexts() {
    int id = nextId++;
    incoming(
        id, "+34611000007", "<script>alert(1)</script> '; DROP TABLE customer; -- \\u0000\\u0007");
    incoming(nextId++, "+34611000007", "x".repeat(10_000));
    incoming(nextId++, "+34611000007", "");
    assertThat(message(id).get("text").toString()).startsWith("<script>alert(1)</script> ';");
    assertThat(
            salon.count(
                "message m JOIN conversation c ON c.id = m.conversation_id"
                    + " JOIN customer k ON k.id = c.customer_id WHERE k.phone = '+34611000007'"))
        .isEqualTo(3);
  }

  private static void incoming(int id, String phone, String text) {
    post(
        """
        {"event":"message_created","id":%d,"content":"%s","message_type":"incoming",
         "sender":{"phone_number":"%s"},"conversation":{"id":45}}
        """
            .formatted(id, text, phone));
  }

  private static void updated(int id, String phone, String text, String attributes) {
    post(
        """
        {"event":"message_updated","id":%d,"content":"%s","message_type":"incoming",
         "content_attributes":%s,"sender":{"phone_number":"%s"},"conversation":{"id":46}}
        """
            .formatted(id, text, attributes, phone));
  }

  private static void outgoing(int id, String text, String attributes, boolean isPrivate) {
    post(
        """
        {"event":"message_created","id":%d,"content":"%s","message_type":"outgoing","private":%s,
         "content_attributes":%s,"sender":{"id":1,"type":"user","name":"Pilar"},
         "conversation":{"id":45,"meta":{"sender":{"phone_number":"+34611000005"}}}}
        """
            .formatted(id, text, isPrivate, attributes));
  }

  private static void status(int id, String status) {
    post(
        """
        {"event":"message_updated","id":%d,"content":"Hola","message_type":"outgoing","status":"%s",
         "conversation":{"id":47}}
        """
            .formatted(id, status));
  }

  private static UUID out(
      String phone, String text, String buttons, String status, String externalId) {
    UUID id = UUID.randomUUID();
    salon
        .jdbc()
        .sql(
            """
            INSERT INTO message (id, conversation_id, direction, role, text, buttons, status,
              external_id, channel, created_at)
            SELECT :id, c.id, 'out', 'maite', :text, :buttons::text[], :status, :external, 'chatwoot', now()
            FROM conversation c JOIN customer k ON k.id = c.customer_id WHERE k.phone = :phone
            """)
        .param("id", id)
        .param("text", text)
        .param("buttons", buttons)
        .param("status", status)
        .param("external", externalId)
        .param("phone", phone)
        .update();
    return id;
  }

  private static void post(String body) {
    assertThat(salon.chatwoot(body)).isEqualTo(200);
  }

  private static Map<String, Object> message(int externalId) {
    return salon
        .jdbc()
        .sql(
            """
            SELECT m.text, m.kind, m.role, m.status, k.phone, k.whatsapp_name, c.external_id AS conversation
            FROM message m JOIN conversation c ON c.id = m.conversation_id
              JOIN customer k ON k.id = c.customer_id
            WHERE m.external_id = :external
            """)
        .param("external", Integer.toString(externalId))
        .query()
        .singleRow();
  }

  private static List<String> kindsOf(int externalId) {
    return salon
        .jdbc()
        .sql("SELECT kind FROM message WHERE external_id LIKE :external ORDER BY seq")
        .param("external", externalId + "%")
        .query(String.class)
        .list();
  }
}
