package com.atrevete.activities.conversation;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.conversation.BookingFacts;
import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.conversation.DialogueState;
import com.atrevete.domain.conversation.Event;
import com.atrevete.domain.conversation.Event.MediaKind;
import com.atrevete.domain.conversation.Question;
import com.atrevete.persistence.conversation.WaitingMessage;
import com.atrevete.workflows.conversation.BookingChanged;
import com.atrevete.workflows.conversation.TurnInput;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a step is about: read from the rows that its input names. */
@Component
final class EventReader {

  private final Stores stores;

  EventReader(Stores stores) {
    this.stores = stores;
  }

  /** The event; empty when there is nothing (any more) to react to. */
  Optional<Event> read(TurnInput input, DialogueState state, Instant now) {
    if (input.news() != null) {
      return news(input.news(), now);
    }
    if (input.refused() != null) {
      String asked = input.refused().kind().name().toLowerCase(Locale.ROOT);
      return Optional.of(new Event.Refused(input.refused().booking(), asked));
    }
    return input.timeIsUp() ? timeIsUp(state, now) : said(input);
  }

  private static Optional<Event> timeIsUp(DialogueState state, Instant now) {
    return state.question() instanceof Question.Name name
            && name.medicalUntil() != null
            && !now.isBefore(name.medicalUntil())
        ? Optional.of(new Event.TimeIsUp())
        : Optional.empty();
  }

  /** News that are no longer true are not told. */
  private Optional<Event> news(BookingChanged change, Instant now) {
    return stores
        .bookings()
        .find(change.booking())
        .filter(booking -> isStillTrue(change.news(), booking, now))
        .map(booking -> new Event.News(change.news(), booking));
  }

  private static boolean isStillTrue(BookingNews news, BookingFacts booking, Instant now) {
    Instant deadline = booking.holdExpiresAt();
    return switch (news) {
      case HOLD_WARNING -> booking.isUnpaidHold() && deadline != null && now.isBefore(deadline);
      case DEPOSIT_ASKED, PAYMENT_RETRY -> booking.isUnpaidHold() && booking.link() != null;
      case REMINDER ->
          booking.status() == AppointmentStatus.CONFIRMED && now.isBefore(booking.startsAt());
      default -> true;
    };
  }

  private Optional<Event> said(TurnInput input) {
    List<WaitingMessage> waiting =
        stores.conversations().waiting(input.conversation()).stream()
            .filter(message -> input.messages().contains(message.id()))
            .toList();
    List<WaitingMessage> texts = waiting.stream().filter(MessageKinds::isText).toList();
    if (!texts.isEmpty()) {
      WaitingMessage last = texts.getLast();
      String understanding = last.understanding();
      if (understanding == null) {
        throw new IllegalStateException("the turn has not been read");
      }
      return Optional.of(
          new Event.Said(
              DialogueJson.understanding(understanding),
              texts.size(),
              texts.getFirst().createdAt()));
    }
    return waiting.stream()
        .flatMap(message -> MessageKinds.media(message).stream())
        .reduce((first, second) -> second)
        .map(EventReader::sent);
  }

  private static Event sent(MediaKind kind) {
    return new Event.Sent(kind);
  }
}
