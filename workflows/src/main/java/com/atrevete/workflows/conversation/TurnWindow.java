package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gathers messages into turns (policies "batching" and "rate limit"): a turn is answered a little
 * after its last message; messages beyond the limit of a minute are kept and read together when it
 * ends.
 */
final class TurnWindow {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Session session;
  private final List<MessageReceived> waiting = new ArrayList<>();
  private final List<Instant> readInTheLastMinute = new ArrayList<>();

  TurnWindow(Session session) {
    this.session = session;
  }

  /** Takes up a message; one that waits already is not taken twice. */
  void add(MessageReceived message) {
    if (waiting.stream().noneMatch(m -> m.message().equals(message.message()))) {
      waiting.add(message);
    }
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  int size() {
    return waiting.size();
  }

  /** The messages that may be read now, oldest first. */
  List<MessageId> messages() {
    return waiting.stream().map(MessageReceived::message).toList();
  }

  /** Whether more came within a minute than are read at once. */
  boolean isOverLimit(Instant now) {
    forgetOlderThan(now.minus(MINUTE));
    return readInTheLastMinute.size() + waiting.size() > session.messagesPerMinute();
  }

  /** When the turn is complete, if nothing more arrives. */
  Instant deadline(Instant now) {
    if (isOverLimit(now)) {
      return Stream.concat(
              readInTheLastMinute.stream(), waiting.stream().map(MessageReceived::receivedAt))
          .min(Instant::compareTo)
          .orElse(now)
          .plus(MINUTE);
    }
    if (waiting.size() >= session.batchLimitMessages()) {
      return now;
    }
    Instant quiet = waiting.getLast().receivedAt().plus(session.batch());
    Instant limit = waiting.getFirst().receivedAt().plus(session.batchLimit());
    return quiet.isBefore(limit) ? quiet : limit;
  }

  /** These have been read. */
  void taken(List<MessageId> read) {
    for (MessageReceived message : List.copyOf(waiting)) {
      if (read.contains(message.message())) {
        waiting.remove(message);
        readInTheLastMinute.add(message.receivedAt());
      }
    }
  }

  private void forgetOlderThan(Instant limit) {
    readInTheLastMinute.removeIf(read -> !read.isAfter(limit));
  }
}
