package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.catalog.StylistId;
import org.jspecify.annotations.Nullable;

/** What the dialogue wants done. */
public sealed interface Effect {

  /** Tell the customer; the lines of one turn make one message. */
  record Say(Line line) implements Effect {}

  /** Hold the slot; answered by {@link Event.Held} or {@link Event.SlotTaken}. */
  record Hold(Visit visit, Slot slot) implements Effect {}

  record RememberName(@Nullable String firstName, @Nullable String surname) implements Effect {}

  /** She was asked twice and no name was understood: staff will look. */
  record FlagName() implements Effect {}

  /** She was introduced to Maite and has had the privacy link. */
  record Introduced() implements Effect {}

  record PreferStylist(StylistId stylist) implements Effect {}

  /** She says that paying does not work. */
  record RetryPayment(BookingId booking) implements Effect {}

  record Cancel(BookingId booking) implements Effect {}

  record AnswerReminder(BookingId booking) implements Effect {}

  /** Ask a person to look; some reasons hand the conversation over. */
  record Escalate(EscalationReason reason, @Nullable BookingId booking) implements Effect {}

  /** No more marketing. */
  record Unsubscribe() implements Effect {}
}
