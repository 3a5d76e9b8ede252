package com.atrevete.persistence.scenario;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.persistence.customer.CustomerVisits;
import com.atrevete.persistence.demo.DemoCustomers;
import com.atrevete.persistence.demo.DemoVisit;
import com.atrevete.persistence.scenario.Cast.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the pieces of a setting. */
final class SetBuilder {

  private static final Duration BOOKED_BEFORE = Duration.ofDays(3);

  private final JdbcClient jdbc;
  private final StageRows rows;
  private final Stage stage;
  private final DemoCustomers customers;

  SetBuilder(JdbcClient jdbc, StageRows rows, Stage stage, DemoCustomers customers) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.stage = stage;
    this.customers = customers;
  }

  Situation build(Setting setting, Actor actor, Instant now) {
    LocalDate today = Madrid.dateOf(now);
    List<BookingId> made = new ArrayList<>();
    BookingId hers = null;
    for (Piece piece : setting.pieces()) {
      LocalDate day = piece.day().from(today);
      switch (piece) {
        case Piece.Free ignored -> {}
        case Piece.Shut shut -> rows.shut(day, shut.reason());
        case Piece.LastVisit visit -> lastVisit(visit, day, actor, now);
        case Piece.Filled visit -> made.add(filled(visit, day, made.size(), now));
        case Piece.Booked visit -> {
          hers = booked(visit, day, actor, now);
          made.add(hers);
        }
      }
    }
    return new Situation(actor.phone(), actor.whatsappName(), now, hers, made);
  }

  private BookingId booked(Piece.Booked piece, LocalDate day, Actor actor, Instant now) {
    return add(
        new Part(piece.stylist(), piece.services(), day, piece.at()),
        Objects.requireNonNull(actor.customer()),
        actor.conversation(),
        now,
        false);
  }

  private BookingId filled(Piece.Filled piece, LocalDate day, int number, Instant now) {
    boolean man = piece.services().contains("Corte caballero");
    List<CustomerId> people = man ? customers.men(now) : customers.women(now);
    return add(
        new Part(piece.stylist(), piece.services(), day, piece.at()),
        people.get(number % people.size()),
        null,
        now,
        false);
  }

  private void lastVisit(Piece.LastVisit piece, LocalDate day, Actor actor, Instant now) {
    CustomerId customer = Objects.requireNonNull(actor.customer());
    StylistId stylist = stage.stylist(piece.stylist());
    Visit wanted = stage.bookings().quote(piece.services());
    boolean isLast =
        new CustomerVisits(jdbc)
            .last(customer, 1).stream()
                .anyMatch(visit ->
                    visit.stylist().equals(stylist) && visit.services().equals(wanted.services()));
    if (!isLast) {
      add(new Part(piece.stylist(), piece.services(), day, piece.at()), customer, null, now, true);
    }
  }

  private BookingId add(
      Part part,
      CustomerId customer,
      @Nullable ConversationId conversation,
      Instant now,
      boolean over) {
    Instant start = Stage.at(part.day(), part.at());
    Instant bookedAt = (start.isBefore(now) ? start : now).minus(BOOKED_BEFORE);
    return stage
        .bookings()
        .add(
            new DemoVisit(
                customer,
                conversation,
                stage.stylist(part.stylist()),
                stage.bookings().quote(part.services()),
                start,
                bookedAt,
                over));
  }

  /** What is done, by whom and when. */
  private record Part(String stylist, List<String> services, LocalDate day, LocalTime at) {}
}
