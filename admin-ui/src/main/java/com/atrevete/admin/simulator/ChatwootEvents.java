package com.atrevete.admin.simulator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/** Words a customer's message as Chatwoot's account webhook does. */
final class ChatwootEvents {

  private static final int INBOX = 1;

  private final JsonMapper json;
  private final AtomicLong lastMessage = new AtomicLong();

  ChatwootEvents(JsonMapper json) {
    this.json = json;
  }

  /**
   * The body of one event; never twice with the same message number.
   *
   * @param machineMillis the machine's clock, from which the number is taken
   */
  String messageCreated(SimulatedCustomer customer, String text, long machineMillis) {
    long message = lastMessage.updateAndGet(last -> Math.max(last + 1, machineMillis * 100));
    Map<String, Object> sender =
        Map.of(
            "id", customer.contact(),
            "name", customer.whatsappName(),
            "phone_number", customer.phone());
    return json.writeValueAsString(
        Map.of(
            "event",
            "message_created",
            "id",
            message,
            "content",
            text,
            "message_type",
            "incoming",
            "private",
            false,
            "content_attributes",
            Map.of(),
            "attachments",
            List.of(),
            "sender",
            sender,
            "conversation",
            Map.of("id", customer.contact(), "meta", Map.of("sender", sender)),
            "inbox",
            Map.of("id", INBOX)));
  }
}
