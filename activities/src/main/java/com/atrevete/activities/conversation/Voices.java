package com.atrevete.activities.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.Facts;
import com.atrevete.domain.conversation.Spanish;
import com.atrevete.domain.conversation.Voice;
import com.atrevete.integrations.PublicUrl;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what wording needs to know. */
@Component
final class Voices {

  private final Stores stores;
  private final PublicUrl publicUrl;

  Voices(Stores stores, PublicUrl publicUrl) {
    this.stores = stores;
    this.publicUrl = publicUrl;
  }

  Voice of(Facts facts) {
    return new Voice(
        facts.customer().firstName(),
        facts.now(),
        facts.catalog(),
        stores.faq().answers(),
        facts.policies().opening(),
        publicUrl.value());
  }

  /** What the team needs to know of an escalation: who, and which visit. */
  String summary(Facts facts, @Nullable BookingId booking) {
    String name = facts.customer().firstName();
    String who = name == null ? "Clienta sin nombre" : name;
    if (booking == null) {
      return who;
    }
    return stores
        .bookings()
        .find(booking)
        .map(found ->
            found.parts().stream()
                .map(part ->
                    "%s, %s, %s, con %s"
                        .formatted(
                            who,
                            Spanish.list(part.services()),
                            Spanish.shortTime(part.startsAt()),
                            part.stylist()))
                .collect(Collectors.joining("; ")))
        .orElse(who);
  }
}
