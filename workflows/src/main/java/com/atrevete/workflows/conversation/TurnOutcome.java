package com.atrevete.workflows.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.MessageId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a step left to be done outside the database, in this order: start bookings, tell them that
 * the name is complete, ask them, send, tell the team.
 *
 * @param byStaff a person answers now
 * @param handledUntil when Maite takes over again
 * @param nextAt when the dialogue acts by itself
 * @param send messages of this conversation that wait to be sent, oldest first
 * @param tellTeam the team has to be told of something
 */
public record TurnOutcome(
    boolean byStaff,
    @Nullable Instant handledUntil,
    @Nullable Instant nextAt,
    List<BookingId> start,
    List<BookingId> nameCompleted,
    List<BookingRequest> requests,
    List<MessageId> send,
    boolean tellTeam) {

  public TurnOutcome {
    start = List.copyOf(start);
    nameCompleted = List.copyOf(nameCompleted);
    requests = List.copyOf(requests);
    send = List.copyOf(send);
  }
}
