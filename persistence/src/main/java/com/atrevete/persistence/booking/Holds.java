package com.atrevete.persistence.booking;

import com.atrevete.domain.booking.AppointmentId;
import com.atrevete.domain.calendar.Slot;
import com.atrevete.domain.calendar.TimeSpan;
import com.atrevete.domain.catalog.ServiceId;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.booking.HoldCommand.Part;
import com.atrevete.persistence.booking.HoldResult.Held;
import com.atrevete.persistence.booking.HoldResult.SlotTaken;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes slots for customers. Two overlapping visits of one professional cannot be stored, so of two
 * customers one is told that the other was faster. All methods run in the caller's transaction; a
 * deadlock or a serialisation failure (SQL states 40P01, 40001) is the caller's to try again, as a
 * whole.
 */
@Component
public final class Holds {

  private final JdbcClient jdbc;
  private final AppointmentStore appointments;
  private final TransactionTemplate savepoint;

  public Holds(
      JdbcClient jdbc, AppointmentStore appointments, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.appointments = appointments;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * Waits until nobody else changes the agenda of these professionals, until the transaction ends.
   * What is read of their agenda afterwards is still true when the hold is written.
   */
  public void lock(Collection<StylistId> stylists) {
    stylists.stream()
        .map(StylistId::toString)
        .distinct()
        .sorted()
        .forEach(id ->
            jdbc.sql(
                    """
                    SELECT 1 FROM (SELECT
                      pg_advisory_xact_lock(hashtextextended('stylist/' || :id, 0))) AS locked
                    """)
                .param("id", id)
                .query(Integer.class)
                .single());
  }

  /**
   * Writes the booking and all its appointments as provisional, or nothing at all. Held twice is
   * held once.
   */
  public HoldResult hold(HoldCommand command) {
    HoldResult result =
        savepoint.execute(status -> {
          if (!insertBooking(command) || insertAppointments(command)) {
            return held(command);
          }
          status.setRollbackOnly();
          return new SlotTaken();
        });
    return result == null ? new SlotTaken() : result;
  }

  /**
   * Confirms expired appointments again, all of them or none, by new ones that replace them.
   *
   * @return false when a time is no longer free
   */
  public boolean replaceExpired(List<StoredAppointment> expired, Instant now) {
    return Boolean.TRUE.equals(
        savepoint.execute(status -> {
          boolean all =
              expired.stream()
                  .sorted(Comparator.comparing(visit -> visit.slot().stylist().toString()))
                  .allMatch(visit ->
                      appointments.replace(visit.id(), new AppointmentId(UUID.randomUUID()), now));
          if (!all) {
            status.setRollbackOnly();
          }
          return all;
        }));
  }

  private Held held(HoldCommand command) {
    return jdbc.sql("SELECT hold_expires_at FROM booking WHERE id = :id")
        .param("id", command.booking().value())
        .query((row, i) -> new Held(command.booking(), SqlTime.read(row, "hold_expires_at")))
        .single();
  }

  private boolean insertBooking(HoldCommand command) {
    int inserted =
        jdbc.sql(
                """
                INSERT INTO booking (id, customer_id, conversation_id, price_cents, deposit_cents,
                  policies, hold_expires_at, next_step, next_at, created_at)
                VALUES (:id, :customer, :conversation, :price, :deposit, :policies::jsonb,
                  :expires, 'start', :next, :now)
                ON CONFLICT (id) DO NOTHING
                """)
            .param("id", command.booking().value())
            .param("customer", command.booker().value())
            .param("conversation", command.conversation().value())
            .param("price", command.price().cents())
            .param("deposit", command.deposit().cents())
            .param("policies", JsonMapper.shared().writeValueAsString(command.policies()))
            .param("expires", SqlTime.of(command.expiresAt()))
            .param("next", SqlTime.of(command.free() ? command.expiresAt() : command.warningAt()))
            .param("now", SqlTime.of(command.now()))
            .update();
    return inserted == 1;
  }

  /** In the order of the professionals: two groups in opposite orders would deadlock. */
  private boolean insertAppointments(HoldCommand command) {
    List<Part> sorted =
        command.parts().stream()
            .sorted(
                Comparator.comparing((Part part) -> part.slot().stylist().toString())
                    .thenComparing(part -> part.slot().start()))
            .toList();
    return sorted.stream().allMatch(part -> insertAppointment(command, part));
  }

  private boolean insertAppointment(HoldCommand command, Part part) {
    int inserted =
        jdbc.sql(
                """
                INSERT INTO appointment (id, booking_id, customer_id, stylist_id, pack_id, status,
                  payment_status, starts_at, ends_at, busy, price_cents, deposit_cents, created_at)
                VALUES (:id, :booking, :customer, :stylist, :pack, 'provisional',
                  :payment, :start, :end, :busy::tstzmultirange, :price, :deposit, :now)
                ON CONFLICT ON CONSTRAINT appointment_no_double_booking DO NOTHING
                """)
            .param("id", part.appointment().value())
            .param("booking", command.booking().value())
            .param("customer", part.served().value())
            .param("stylist", part.slot().stylist().value())
            .param("pack", part.visit().pack() == null ? null : part.visit().pack().value())
            .param("payment", part.visit().deposit().isZero() ? "none" : "pending")
            .param("start", SqlTime.of(part.slot().start()))
            .param("end", SqlTime.of(part.slot().end()))
            .param("busy", multirange(part.slot()))
            .param("price", part.visit().price().cents())
            .param("deposit", part.visit().deposit().cents())
            .param("now", SqlTime.of(command.now()))
            .update();
    if (inserted == 1) {
      insertServices(part);
    }
    return inserted == 1;
  }

  private void insertServices(Part part) {
    List<ServiceId> services = part.visit().services();
    for (int position = 0; position < services.size(); position++) {
      jdbc.sql(
              """
              INSERT INTO appointment_service (appointment_id, service_id, position)
              VALUES (:appointment, :service, :position)
              """)
          .param("appointment", part.appointment().value())
          .param("service", services.get(position).value())
          .param("position", position)
          .update();
    }
  }

  private static String multirange(Slot slot) {
    return slot.busy().stream()
        .map((TimeSpan span) -> "[" + span.start() + "," + span.end() + ")")
        .collect(Collectors.joining(",", "{", "}"));
  }
}
