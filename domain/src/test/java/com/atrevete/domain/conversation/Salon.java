package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.calendar.Agenda;
import com.atrevete.domain.calendar.Availability;
import com.atrevete.domain.calendar.Deadlines;
import com.atrevete.domain.calendar.DemoAgenda;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.OpeningTimes;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.DemoCatalog;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The demo salon as one customer's dialogue sees it: what the database would answer. */
final class Salon implements Facts {

  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  static final LocalDate TUESDAY = MONDAY.plusDays(1);
  static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
  static final LocalDate THURSDAY = MONDAY.plusDays(3);
  static final LocalDate FRIDAY = MONDAY.plusDays(4);
  static final LocalDate SATURDAY = MONDAY.plusDays(5);
  static final LocalDate SUNDAY = MONDAY.plusDays(6);

  final DemoAgenda diary = DemoAgenda.days(MONDAY, MONDAY.plusDays(130));
  final Map<LocalDate, String> closures = new HashMap<>();
  final List<BookingFacts> bookings = new ArrayList<>();
  Instant now = DemoAgenda.at(MONDAY, "12:00");
  Policies policies = Policies.defaults();
  Catalog catalog = DemoCatalog.CATALOG;
  @Nullable String firstName;
  @Nullable String surname;
  @Nullable String profileName;
  boolean introduced;
  boolean nameUnclear;
  List<ServiceId> usual = List.of();
  @Nullable StylistId preferred;

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  public Policies policies() {
    return policies;
  }

  @Override
  public CustomerFacts customer() {
    return new CustomerFacts(
        firstName,
        surname != null,
        introduced,
        firstName != null || nameUnclear,
        profileName,
        usual,
        preferred,
        bookings.stream().filter(BookingFacts::isOpen).toList());
  }

  @Override
  public Agenda agenda(LocalDate from, LocalDate to) {
    return diary.agenda();
  }

  @Override
  public Optional<String> closure(LocalDate day) {
    return Optional.ofNullable(closures.get(day));
  }

  @Override
  public @Nullable Instant opensAt() {
    OpeningTimes opening = new OpeningTimes(policies.opening(), closures.keySet());
    return opening.isOpen(now) ? null : opening.nextOpening(now).orElse(null);
  }

  void closes(LocalDate day, String reason) {
    closures.put(day, reason);
    diary.closed(day);
  }

  void passes(Duration time) {
    now = now.plus(time);
  }

  /** Holds a slot as the database would. */
  Event hold(Effect.Hold hold) {
    if (!Availability.isFree(hold.slot(), diary.agenda())) {
      return new Event.SlotTaken();
    }
    take(hold.slot());
    Instant expires = Deadlines.hold(now, hold.slot().start(), policies.hold());
    BookingFacts booking =
        new BookingFacts(
            new BookingId(new UUID(7, bookings.size())),
            AppointmentStatus.PROVISIONAL,
            List.of(part(hold)),
            hold.visit().price(),
            hold.visit().deposit(),
            expires,
            null,
            Money.ZERO,
            Money.ZERO,
            policies.cancellation());
    bookings.add(booking);
    return new Event.Held(booking);
  }

  /** Somebody else has it now. */
  void take(Slot slot) {
    slot.busy()
        .forEach(span ->
            diary.busy(
                catalog.stylist(slot.stylist()),
                Madrid.dateOf(span.start()),
                Madrid.timeOf(span.start()).toLocalTime().toString(),
                Madrid.timeOf(span.end()).toLocalTime().toString()));
  }

  private BookingFacts.Part part(Effect.Hold hold) {
    List<String> services =
        hold.visit().pack() != null
            ? List.of("Pack " + catalog.pack(hold.visit().pack()).name())
            : hold.visit().services().stream().map(catalog::service).map(Service::name).toList();
    return new BookingFacts.Part(
        services,
        catalog.stylist(hold.slot().stylist()).name(),
        hold.slot().start(),
        hold.slot().end(),
        hold.visit().price(),
        hold.visit().deposit(),
        null);
  }

  BookingFacts last() {
    return bookings.getLast();
  }

  BookingFacts has(BookingFacts booking) {
    bookings.add(booking);
    return booking;
  }

  void becomes(BookingId id, UnaryOperator<BookingFacts> change) {
    bookings.replaceAll(booking -> booking.id().equals(id) ? change.apply(booking) : booking);
  }

  BookingFacts find(BookingId id) {
    return bookings.stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }
}
