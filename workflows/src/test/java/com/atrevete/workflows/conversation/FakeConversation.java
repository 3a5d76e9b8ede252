package com.atrevete.workflows.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.workflows.booking.BookingAnswer;
import com.atrevete.workflows.notification.NoticeActivities;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Everything a conversation asks of the world, in memory: its rows, its channel, its bookings. */
public final class FakeConversation
    implements ConversationActivities,
        LanguageActivities,
        MessageActivities,
        NoticeActivities,
        BookingRequestActivities {

  private final Map<ConversationId, Row> rows = new ConcurrentHashMap<>();

  /** One conversation's rows and what happened in it. */
  static final class Row {
    final ConversationId id = new ConversationId(UUID.randomUUID());
    final Map<MessageId, MessageReceived> received = new LinkedHashMap<>();
    final List<MessageId> pending = new ArrayList<>();
    final List<String> happened = new ArrayList<>();
    boolean byStaff;
    @Nullable Instant handledUntil;
    @Nullable Instant nextAt;
    boolean atOnce;
    int failuresToCome;
    int readingFailuresToCome;
    boolean failsByItself;
    boolean refuses;
    boolean tellTeam;
    final List<BookingRequest> requests = new ArrayList<>();
    final List<BookingId> started = new ArrayList<>();
    @Nullable Runnable whileDeciding;

    synchronized List<String> happened() {
      return List.copyOf(happened);
    }

    synchronized boolean has(String what) {
      return happened.contains(what);
    }

    synchronized long count(String what) {
      return happened.stream().filter(what::equals).count();
    }

    private synchronized void note(String what) {
      happened.add(what);
    }
  }

  Row add() {
    Row row = new Row();
    rows.put(row.id, row);
    return row;
  }

  private Row row(ConversationId id) {
    Row row = rows.get(id);
    if (row == null) {
      throw ApplicationFailure.newNonRetryableFailure("no conversation", "Test");
    }
    return row;
  }

  @Override
  public Session open(ConversationId conversation) {
    Row row = row(conversation);
    synchronized (row) {
      row.note("opened");
      return new Session(
          row.byStaff,
          row.handledUntil,
          row.nextAt,
          Duration.ofSeconds(3),
          Duration.ofSeconds(10),
          10,
          10,
          Duration.ofHours(24),
          List.copyOf(row.received.values()),
          List.copyOf(row.pending),
          0);
    }
  }

  @Override
  public TurnReading interpret(TurnMessages turn) {
    Row row = row(turn.conversation());
    synchronized (row) {
      if (row.readingFailuresToCome > 0) {
        row.readingFailuresToCome--;
        throw ApplicationFailure.newNonRetryableFailure("cannot read", "Test");
      }
      return new TurnReading(row.atOnce);
    }
  }

  @Override
  public TurnOutcome takeTurn(TurnInput turn) {
    Row row = row(turn.conversation());
    Runnable meanwhile = row.whileDeciding;
    if (meanwhile != null) {
      row.whileDeciding = null;
      meanwhile.run();
    }
    synchronized (row) {
      if (row.failuresToCome > 0) {
        row.failuresToCome--;
        throw ApplicationFailure.newFailure("away", "DatabaseAway");
      }
      if (row.failsByItself && turn.news() == null) {
        throw ApplicationFailure.newNonRetryableFailure("broken", "TurnFailed");
      }
      if (row.byStaff && turn.news() == null) {
        return left(row, List.of());
      }
      return decide(row, turn);
    }
  }

  private TurnOutcome decide(Row row, TurnInput turn) {
    if (turn.news() != null) {
      row.note("told " + turn.news().news());
      say(row);
      return left(row, List.of());
    }
    if (turn.refused() != null) {
      row.note("refused");
      say(row);
      return left(row, List.of());
    }
    if (turn.timeIsUp()) {
      row.note("time is up");
      row.nextAt = null;
      say(row);
      return left(row, List.of());
    }
    List<MessageId> read = turn.messages().stream().filter(row.received::containsKey).toList();
    read.forEach(row.received::remove);
    row.note("answered " + read.size());
    if (!read.isEmpty()) {
      say(row);
    }
    return left(row, row.requests);
  }

  private static void say(Row row) {
    row.pending.add(new MessageId(UUID.randomUUID()));
  }

  private TurnOutcome left(Row row, List<BookingRequest> requests) {
    return new TurnOutcome(
        row.byStaff,
        row.handledUntil,
        row.byStaff ? null : row.nextAt,
        List.copyOf(row.started),
        List.of(),
        requests,
        List.copyOf(row.pending),
        row.tellTeam);
  }

  @Override
  public TurnOutcome reassure(Reassurance word) {
    Row row = row(word.conversation());
    synchronized (row) {
      row.note("word " + word.kind());
      say(row);
      return left(row, List.of());
    }
  }

  @Override
  public TurnOutcome giveUp(TurnInput turn) {
    Row row = row(turn.conversation());
    synchronized (row) {
      row.note("given up");
      row.byStaff = true;
      row.handledUntil = null;
      return left(row, List.of());
    }
  }

  @Override
  public Handling handOver(HandOver change) {
    Row row = row(change.conversation());
    synchronized (row) {
      row.byStaff = change.toStaff();
      row.note(change.toStaff() ? "taken over" : "given back");
      if (change.toStaff()) {
        row.pending.clear();
      } else {
        row.handledUntil = null;
      }
      return new Handling(row.byStaff, row.handledUntil);
    }
  }

  @Override
  public Handling staffSpoke(StaffMessage message) {
    Row row =
        rows.values().stream()
            .filter(r -> r.pending.contains(message.message()))
            .findFirst()
            .orElseThrow();
    synchronized (row) {
      row.byStaff = true;
      row.received.clear();
      row.note("staff spoke");
      return new Handling(true, row.handledUntil);
    }
  }

  @Override
  public void send(MessageId message) {
    for (Row row : rows.values()) {
      synchronized (row) {
        if (row.pending.remove(message)) {
          row.note("sent");
        }
      }
    }
  }

  @Override
  public void deliver(BookingId booking) {
    throw new AssertionError("bookings tell of themselves");
  }

  @Override
  public void deliverWaiting() {
    for (Row row : rows.values()) {
      synchronized (row) {
        if (row.tellTeam) {
          row.tellTeam = false;
          row.note("team told");
        }
      }
    }
  }

  @Override
  public void markFailed(MessageId message) {
    throw new AssertionError("every message can be sent here");
  }

  @Override
  public void start(BookingId booking) {
    rows.values().stream()
        .filter(row -> row.started.remove(booking))
        .forEach(row -> row.note("booking started"));
  }

  @Override
  public void completeName(BookingId booking) {
    throw new AssertionError("no names here");
  }

  @Override
  public BookingAnswer ask(BookingRequest request) {
    Row row =
        rows.values().stream().filter(r -> r.requests.contains(request)).findFirst().orElseThrow();
    synchronized (row) {
      row.requests.remove(request);
      row.note("asked " + request.kind());
      return new BookingAnswer(!row.refuses, row.refuses ? "too_late" : "done");
    }
  }
}
