package com.atrevete.persistence.demo;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.booking.NextStep;
import com.atrevete.domain.booking.Quotes;
import com.atrevete.domain.booking.Visit;
import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.payment.Money;
import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.catalog.CatalogStore;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.customer.CustomerStore;
import com.atrevete.persistence.policy.PolicyStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Writes made-up visits as the product would: priced from the catalogue, deposit paid by link. */
public final class DemoBookings {

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Catalog catalog;
  private final Policies policies;
  private final String snapshot;
  private final CustomerStore customers;

  /** Reads prices and rules once, for all the visits it is going to write. */
  public DemoBookings(JdbcClient jdbc, TransactionOperations transactions, BusinessClock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    PolicyStore store = new PolicyStore(jdbc, transactions, clock);
    this.catalog = new CatalogStore(jdbc).load();
    this.policies = store.current();
    this.snapshot = store.snapshot();
    this.customers = new CustomerStore(jdbc);
  }

  /** Prices services by their names. */
  public Visit quote(List<String> services) {
    List<ServiceId> ids =
        services.stream()
            .map(name -> catalog.serviceNamed(name).map(Service::id).orElseThrow())
            .toList();
    return Quotes.visit(catalog, ids, null, policies);
  }

  /** Writes a visit; one that is still to come waits for its workflow. */
  public BookingId add(DemoVisit visit) {
    BookingId booking = new BookingId(UUID.randomUUID());
    transactions.executeWithoutResult(status -> write(booking, visit));
    return booking;
  }

  private void write(BookingId booking, DemoVisit visit) {
    insertBooking(booking, visit);
    insertAppointment(booking, visit);
    if (!visit.visit().deposit().isZero()) {
      insertPayment(booking, visit.visit().deposit(), visit.bookedAt());
    }
    if (visit.over()) {
      customers.visitCompleted(visit.customer(), visit.end(), visit.visit().price());
    }
  }

  private void insertBooking(BookingId booking, DemoVisit visit) {
    ConversationId conversation = visit.conversation();
    jdbc.sql(
            """
            INSERT INTO booking (id, customer_id, conversation_id, source, price_cents,
                                 deposit_cents, policies, next_step, next_at, created_at)
            VALUES (:id, :customer, :conversation, 'demo', :price, :deposit, :policies::jsonb,
                    :step, :nextAt, :bookedAt)
            """)
        .param("id", booking.value())
        .param("customer", visit.customer().value())
        .param("conversation", conversation == null ? null : conversation.value())
        .param("price", visit.visit().price().cents())
        .param("deposit", visit.visit().deposit().cents())
        .param("policies", snapshot)
        .param("step", visit.over() ? null : NextStep.START.code())
        .param("nextAt", null)
        .param("bookedAt", SqlTime.of(visit.bookedAt()))
        .update();
  }

  private void insertAppointment(BookingId booking, DemoVisit visit) {
    UUID id = UUID.randomUUID();
    Visit what = visit.visit();
    jdbc.sql(
            """
            INSERT INTO appointment (id, booking_id, customer_id, stylist_id, pack_id, status,
              payment_status, starts_at, ends_at, busy, price_cents, deposit_cents, created_at)
            VALUES (:id, :booking, :customer, :stylist, :pack, :status, :paid, :start, :end,
                    :busy::tstzmultirange, :price, :deposit, :bookedAt)
            """)
        .param("id", id)
        .param("booking", booking.value())
        .param("customer", visit.customer().value())
        .param("stylist", visit.stylist().value())
        .param("pack", what.pack() == null ? null : what.pack().value())
        .param("status", visit.over() ? "completed" : "confirmed")
        .param("paid", what.deposit().isZero() ? "none" : "paid")
        .param("start", SqlTime.of(visit.start()))
        .param("end", SqlTime.of(visit.end()))
        .param("busy", busy(visit))
        .param("price", what.price().cents())
        .param("deposit", what.deposit().cents())
        .param("bookedAt", SqlTime.of(visit.bookedAt()))
        .update();
    List<ServiceId> services = what.services();
    for (int position = 0; position < services.size(); position++) {
      jdbc.sql("INSERT INTO appointment_service VALUES (:appointment, :service, :position)")
          .param("appointment", id)
          .param("service", services.get(position).value())
          .param("position", position)
          .update();
    }
  }

  /** The multirange in which the professional is occupied, its processing time left out. */
  private static String busy(DemoVisit visit) {
    Visit.BusyPattern pattern = visit.visit().pattern();
    Instant occupiedUntil = visit.end().plus(visit.visit().buffer());
    List<String> spans = new ArrayList<>();
    if (pattern.processing().isZero()) {
      spans.add(range(visit.start(), occupiedUntil));
    } else {
      spans.add(range(visit.start(), visit.start().plus(pattern.busy())));
      spans.add(range(visit.end().minus(pattern.finishing()), occupiedUntil));
    }
    return "{" + String.join(",", spans) + "}";
  }

  private static String range(Instant from, Instant to) {
    return "[" + from + "," + to + ")";
  }

  /** The sandbox knows the payment too, so that it can be refunded. */
  private void insertPayment(BookingId booking, Money deposit, Instant at) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            WITH paid AS (
              INSERT INTO payment (id, booking_id, method, attempt, amount_cents, status,
                                   provider_session_id, provider_payment_id, created_at, paid_at)
              VALUES (:id, :booking, 'link', 1, :amount, 'paid', 'cs_demo_' || :id,
                      'pi_demo_' || :id, :at, :at)
              RETURNING *)
            INSERT INTO sandbox_checkout (session_id, payment_intent_id, payment_id, booking_id,
              description, amount_cents, currency, status, idempotency_key, created_at)
            SELECT provider_session_id, provider_payment_id, id, booking_id, 'Anticipo',
                   amount_cents, currency, 'complete', 'booking-' || booking_id || '-deposit-1',
                   created_at
            FROM paid
            """)
        .param("id", id)
        .param("booking", booking.value())
        .param("amount", deposit.cents())
        .param("at", SqlTime.of(at))
        .update();
  }
}
