package com.atrevete.api.payment;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.payment.PaymentId;
import com.atrevete.persistence.payment.ProviderEvent;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads Stripe's events as plain JSON: the library's own types are empty for every API version that
 * is not its own, and a payment would be missed without an error.
 */
final class StripeReader {

  private StripeReader() {}

  /** The event, empty when it lacks what every event has. */
  static Optional<ProviderEvent> read(JsonNode body) {
    String id = body.path("id").asString("");
    JsonNode object = body.path("data").path("object");
    if (id.isEmpty() || !object.isObject()) {
      return Optional.empty();
    }
    String type = body.path("type").asString("");
    JsonNode metadata = object.path("metadata");
    UUID payment = uuid(metadata, "payment_id");
    UUID booking = uuid(metadata, "booking_id");
    String kind = kind(type, object);
    return Optional.of(
        new ProviderEvent(
            id,
            type,
            kind.equals("checkout.session") ? text(object, "id") : null,
            text(object, kind.equals("payment_intent") ? "id" : "payment_intent"),
            payment == null ? null : new PaymentId(payment),
            booking == null ? null : new BookingId(booking),
            amount(object),
            text(object, "currency"),
            text(object, kind.equals("checkout.session") ? "payment_status" : "status"),
            body.path("livemode").asBoolean(false)));
  }

  /** What the event is about: as the object says, else as the type does. */
  private static String kind(String type, JsonNode object) {
    String said = object.path("object").asString("");
    if (!said.isEmpty()) {
      return said;
    }
    return type.startsWith("checkout.session.")
        ? "checkout.session"
        : type.startsWith("payment_intent.") ? "payment_intent" : "";
  }

  private static @Nullable Long amount(JsonNode object) {
    for (String field : new String[] {"amount_total", "amount_refunded", "amount"}) {
      if (object.path(field).isIntegralNumber()) {
        return object.path(field).asLong();
      }
    }
    return null;
  }

  /** A field that is an id, or an expanded object with one. */
  private static @Nullable String text(JsonNode object, String field) {
    JsonNode node = object.path(field);
    String text = node.isObject() ? node.path("id").asString("") : node.asString("");
    return text.isEmpty() ? null : text;
  }

  private static @Nullable UUID uuid(JsonNode metadata, String field) {
    try {
      return UUID.fromString(metadata.path(field).asString(""));
    } catch (IllegalArgumentException absentOrForeign) {
      return null;
    }
  }
}
