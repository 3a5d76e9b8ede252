package com.atrevete.launcher.say;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a customer writes, as Chatwoot's account webhook tells it.
 *
 * @param phone E.164
 * @param name the name WhatsApp shows
 */
public record IncomingMessage(String phone, String name, String text) {

  private static final AtomicLong LAST_ID = new AtomicLong();

  /** The body, with an id that no message had before. */
  public String toJson() {
    Map<String, Object> sender = Map.of("id", 7, "name", name, "phone_number", phone);
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of(
                "event",
                "message_created",
                "id",
                nextId(),
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
                Map.of("id", conversation(), "meta", Map.of("sender", sender)),
                "inbox",
                Map.of("id", 1)));
  }

  /** From the clock, so that another process has others too. */
  private static long nextId() {
    long now = Instant.now().toEpochMilli() * 1000;
    return LAST_ID.updateAndGet(last -> Math.max(last + 1, now));
  }

  /** Stays the same for the customer, as the id of her conversation does. */
  private long conversation() {
    return Long.parseLong(phone.substring(Math.max(1, phone.length() - 9)));
  }
}
