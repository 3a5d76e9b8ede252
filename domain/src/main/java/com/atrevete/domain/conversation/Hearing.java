package com.atrevete.domain.conversation;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.language.Turn;
import com.atrevete.domain.language.Turn.OfferedSlot;
import com.atrevete.domain.language.TurnContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a turn is to be read: in the light of what was asked and of what there is to talk about. */
public final class Hearing {

  private Hearing() {}

  /**
   * What an interpreter needs to know of a turn.
   *
   * @param bookings the customer's open bookings, soonest first
   * @param messages the texts, oldest first
   */
  public static Turn turn(
      DialogueState state,
      List<BookingFacts> bookings,
      Catalog catalog,
      Instant now,
      List<String> messages) {
    return new Turn(
        context(state.question(), bookings),
        Madrid.timeOf(now),
        options(state.question(), bookings, catalog),
        messages);
  }

  private static TurnContext context(Question question, List<BookingFacts> bookings) {
    if (!(question instanceof Question.Nothing) || bookings.isEmpty()) {
      return question.context();
    }
    return bookings.stream().anyMatch(BookingFacts::waitsForMoney)
        ? TurnContext.AWAITING_PAYMENT
        : TurnContext.APPOINTMENT_CONFIRMED;
  }

  /** The times, or the bookings, that she may choose from. */
  private static List<OfferedSlot> options(
      Question question, List<BookingFacts> bookings, Catalog catalog) {
    List<OfferedSlot> options = new ArrayList<>();
    if (question instanceof Question.WhichSlot asked) {
      for (var slot : asked.options()) {
        String name =
            catalog.stylists().stream()
                .filter(s -> s.id().equals(slot.stylist()))
                .map(Stylist::name)
                .findFirst()
                .orElse("");
        options.add(new OfferedSlot(options.size() + 1, Madrid.timeOf(slot.start()), name));
      }
    } else if (question instanceof Question.WhichBooking asked) {
      for (var id : asked.bookings()) {
        bookings.stream()
            .filter(booking -> booking.id().equals(id))
            .forEach(booking ->
                options.add(
                    new OfferedSlot(
                        asked.bookings().indexOf(id) + 1,
                        Madrid.timeOf(booking.startsAt()),
                        booking.parts().getFirst().stylist())));
      }
    }
    return options;
  }
}
