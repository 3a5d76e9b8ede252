package com.atrevete.activities.conversation;

import com.atrevete.activities.conversation.TurnTaker.Step;
import com.atrevete.domain.booking.AppointmentId;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Availability;
import com.atrevete.domain.calendar.Deadlines;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.conversation.Effect;
import com.atrevete.domain.conversation.Event;
import com.atrevete.domain.conversation.Facts;
import com.atrevete.persistence.booking.HoldCommand;
import com.atrevete.persistence.booking.HoldResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds the chosen slot, or says that somebody was faster. */
@Component
final class SlotHolder {

  private final Stores stores;

  SlotHolder(Stores stores) {
    this.stores = stores;
  }

  Event hold(Effect.Hold hold, Step step, Facts facts) {
    Slot slot = hold.slot();
    stores.holds().lock(Set.of(slot.stylist()));
    LocalDate day = Madrid.dateOf(slot.start());
    Agenda agenda = stores.agendas().load(day, day);
    if (!Availability.isFree(slot, agenda)) {
      return new Event.SlotTaken();
    }
    return switch (stores.holds().hold(command(hold, step, facts))) {
      case HoldResult.Held held ->
          new Event.Held(stores.bookings().find(held.booking()).orElseThrow());
      case HoldResult.SlotTaken _ -> new Event.SlotTaken();
    };
  }

  private HoldCommand command(Effect.Hold hold, Step step, Facts facts) {
    var policy = facts.policies().hold();
    Instant expires = Deadlines.hold(step.now(), hold.slot().start(), policy);
    HoldCommand.Part part =
        new HoldCommand.Part(
            new AppointmentId(uuid("appointment-" + step.key())),
            step.row().customer(),
            hold.visit(),
            hold.slot());
    return new HoldCommand(
        new BookingId(uuid("booking-" + step.key())),
        step.row().customer(),
        step.row().id(),
        List.of(part),
        stores.policies().values(),
        step.now(),
        expires,
        Deadlines.warning(expires, step.now(), policy).orElse(expires),
        hold.visit().deposit().isZero());
  }

  private static UUID uuid(String key) {
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}
