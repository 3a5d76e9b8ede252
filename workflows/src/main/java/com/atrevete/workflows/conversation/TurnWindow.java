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

  private final List<MessageReceived> waiting = new ArrayList<>();
  private final List<Instant> readInTheLastMinute = new ArrayList<>();
  private Duration quiet = Duration.ZERO;
  private Duration longest = Duration.ZERO;
  private int mostMessages = 1;
  private int messagesPerMinute = 1;

  /** Begins anew with the policies in force and what waits by the database's word. */
  void open(Session session) {
    quiet = session.batch();
    longest = session.batchLimit();
    mostMessages = session.batchLimitMessages();
    messagesPerMinute = session.messagesPerMinute();
    waiting.clear();
    session.waiting().forEach(this::add);
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
    Instant aMinuteAgo = now.minus(MINUTE);
    readInTheLastMinute.removeIf(read -> !read.isAfter(aMinuteAgo));
    long lately = waiting.stream().filter(m -> m.receivedAt().isAfter(aMinuteAgo)).count();
    return readInTheLastMinute.size() + lately > messagesPerMinute;
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
    if (waiting.size() >= mostMessages) {
      return now;
    }
    Instant afterLast = latest().plus(quiet);
    Instant afterFirst = earliest().plus(longest);
    return afterLast.isBefore(afterFirst) ? afterLast : afterFirst;
  }

  /** A message may be signalled later than one that came after it. */
  private Instant earliest() {
    return waiting.stream().map(MessageReceived::receivedAt).min(Instant::compareTo).orElseThrow();
  }

  private Instant latest() {
    return waiting.stream().map(MessageReceived::receivedAt).max(Instant::compareTo).orElseThrow();
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
}
