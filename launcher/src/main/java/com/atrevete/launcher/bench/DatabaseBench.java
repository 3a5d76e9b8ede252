package com.atrevete.launcher.bench;

import com.atrevete.domain.booking.AppointmentId;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.Quotes;
import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Availability;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.calendar.SlotRequest;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.booking.HoldCommand;
import com.atrevete.persistence.booking.HoldResult;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the database does in a turn: finding room, and holding it. */
final class DatabaseBench {

  private static final int WARM_UP = 300;
  private static final int SEARCHES = 1_000;
  private static final int HOLDS = 500;
  private static final Duration SEARCH_TARGET = Duration.ofMillis(10);
  private static final Duration HOLD_TARGET = Duration.ofMillis(20);
  private static final int DAYS = 30;

  private final BenchDatabase database;
  private final Catalog catalog;
  private final Policies policies;
  private final Map<String, String> snapshot;
  private final Visit cut;
  private final LocalDate tomorrow = LocalDate.now(Madrid.ZONE).plusDays(1);

  DatabaseBench(BenchDatabase database) {
    this.database = database;
    this.catalog = database.catalog.load();
    this.policies = database.policies.current();
    this.snapshot = database.policies.values();
    this.cut =
        Quotes.visit(
            catalog,
            List.of(catalog.serviceNamed("Corte caballero").orElseThrow().id()),
            null,
            policies);
  }

  /** Everything free for a cut with anybody in thirty days, read and searched. */
  Figure availability() {
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < WARM_UP + SEARCHES; i++) {
      long start = System.nanoTime();
      List<Slot> found = free(tomorrow, tomorrow.plusDays(DAYS - 1));
      times.add(Duration.ofNanos(System.nanoTime() - start));
      if (found.isEmpty()) {
        throw new IllegalStateException("no room was found");
      }
    }
    return Figure.of(
        "availability, 5 professionals, 30 days, 20,000 visits stored",
        new Percentiles(times.subList(WARM_UP, times.size())),
        50,
        99,
        SEARCH_TARGET);
  }

  private List<Slot> free(LocalDate from, LocalDate to) {
    Agenda agenda = database.agendas.load(from, to);
    Instant now = Instant.now();
    SlotRequest wish = SlotRequest.on(from, cut, now).onDays(from, to);
    return Availability.slots(wish, agenda, catalog, policies, now);
  }

  /** The transaction that a choice makes: lock, look again, write booking and appointment. */
  Figure hold(UUID customer) {
    ConversationId conversation = conversation(customer);
    List<Duration> times = new ArrayList<>();
    for (Slot slot : slots(WARM_UP + HOLDS)) {
      HoldCommand command = command(customer, conversation, slot);
      long start = System.nanoTime();
      Boolean held = database.transactions.execute(status -> hold(slot, command));
      times.add(Duration.ofNanos(System.nanoTime() - start));
      if (!Boolean.TRUE.equals(held)) {
        throw new IllegalStateException("a free slot could not be held");
      }
      release(command.booking());
    }
    return Figure.of(
        "hold of a slot, committed",
        new Percentiles(times.subList(WARM_UP, times.size())),
        50,
        99,
        HOLD_TARGET);
  }

  private boolean hold(Slot slot, HoldCommand command) {
    database.holds.lock(Set.of(slot.stylist()));
    Agenda agenda = database.agendas.load(slot.day(), slot.day());
    return Availability.isFree(slot, agenda)
        && database.holds.hold(command) instanceof HoldResult.Held;
  }

  /** Free slots, used again and again: each hold is released before the next. */
  private List<Slot> slots(int count) {
    List<Slot> free = free(tomorrow, tomorrow.plusDays(DAYS - 1));
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      slots.add(free.get(i % free.size()));
    }
    return slots;
  }

  private ConversationId conversation(UUID customer) {
    UUID id = UUID.randomUUID();
    database
        .jdbc
        .sql(
            """
            INSERT INTO conversation (id, customer_id, channel, created_at)
            VALUES (:id, :customer, 'chatwoot', now())
            """)
        .param("id", id)
        .param("customer", customer)
        .update();
    return new ConversationId(id);
  }

  private HoldCommand command(UUID customer, ConversationId conversation, Slot slot) {
    Instant now = Instant.now();
    CustomerId booker = new CustomerId(customer);
    return new HoldCommand(
        new BookingId(UUID.randomUUID()),
        booker,
        conversation,
        List.of(new HoldCommand.Part(new AppointmentId(UUID.randomUUID()), booker, cut, slot)),
        snapshot,
        now,
        now.plus(policies.hold().usual()),
        now.plus(policies.hold().usual()).minus(policies.hold().warning()),
        false);
  }

  /** So that the product does not take the booking further. */
  private void release(BookingId booking) {
    database
        .jdbc
        .sql("UPDATE booking SET next_step = NULL, next_at = NULL WHERE id = :id")
        .param("id", booking.value())
        .update();
    database
        .jdbc
        .sql(
            """
            UPDATE appointment SET status = 'expired', payment_status = 'void' WHERE booking_id = :id
            """)
        .param("id", booking.value())
        .update();
  }
}
