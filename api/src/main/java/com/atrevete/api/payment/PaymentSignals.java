package com.atrevete.api.payment;

import com.atrevete.api.temporal.SignalQueue;
import com.atrevete.api.temporal.Temporal;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.payment.ProviderEvent;
import com.atrevete.persistence.payment.ProviderEventStore;
import com.atrevete.persistence.payment.ProviderEventStore.EventTarget;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.booking.BookingWorkflow;
import com.atrevete.workflows.booking.ProviderNews;
import com.atrevete.workflows.payment.PaymentEventStart;
import com.atrevete.workflows.payment.PaymentEventWorkflow;
import io.temporal.client.BatchRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowOptions;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings an event of the payment provider to the booking whose money it is about. */
@Component
public final class PaymentSignals {

  private static final Duration DEADLINE = Duration.ofSeconds(2);

  private final ProviderEventStore events;
  private final Temporal temporal;
  private final SignalQueue queue;
  private final BusinessClock clock;
  private final JdbcClient jdbc;

  PaymentSignals(
      ProviderEventStore events,
      Temporal temporal,
      SignalQueue queue,
      BusinessClock clock,
      JdbcClient jdbc) {
    this.events = events;
    this.temporal = temporal;
    this.queue = queue;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /** Tells the booking soon; when that fails, the sweeper tells it later. */
  public void tell(String eventId) {
    queue.submit(() -> events.find(eventId).ifPresent(this::tellNow));
  }

  /**
   * Tells whoever is concerned and notes that they were told; throws when they could not be.
   *
   * @return false while nobody knows the payment the event is about
   */
  public boolean tellNow(ProviderEvent event) {
    PaymentFact fact = PaymentFact.of(event).orElse(PaymentFact.NOTHING_TO_DO);
    if (fact == PaymentFact.NOTHING_TO_DO) {
      events.markIgnored(event.eventId(), "nothing_to_do");
      return true;
    }
    Optional<EventTarget> target = events.target(event.eventId());
    target.ifPresent(known -> tell(event.eventId(), fact, known));
    return target.isPresent();
  }

  private void tell(String eventId, PaymentFact fact, EventTarget target) {
    ProviderNews news = new ProviderNews(rowOf(eventId), target.payment());
    long offset = clock.offset().toMillis();
    temporal.within(
        DEADLINE,
        client -> {
          switch (fact) {
            case MONEY_CAME, PAYMENT_FAILED -> {
              if (!tellBooking(client, fact, target, news)) {
                startAfterwards(client, news, offset);
              }
            }
            case MONEY_MOVED_LATER -> startAfterwards(client, news, offset);
            case NOTHING_TO_DO -> {}
          }
        });
    events.markSignalled(eventId);
  }

  /** False when the booking is over. */
  private static boolean tellBooking(
      WorkflowClient client, PaymentFact fact, EventTarget target, ProviderNews news) {
    BookingWorkflow booking =
        client.newWorkflowStub(BookingWorkflow.class, BookingWorkflow.workflowId(target.booking()));
    try {
      if (fact == PaymentFact.MONEY_CAME) {
        booking.paymentReceived(news);
      } else {
        booking.paymentFailed(news);
      }
      return true;
    } catch (WorkflowNotFoundException closed) {
      return false;
    }
  }

  private static void startAfterwards(WorkflowClient client, ProviderNews news, long offset) {
    PaymentEventStart event = new PaymentEventStart(news.event(), news.payment(), offset);
    PaymentEventWorkflow workflow =
        client.newWorkflowStub(
            PaymentEventWorkflow.class,
            WorkflowOptions.newBuilder()
                .setWorkflowId(PaymentEventWorkflow.workflowId(news.payment()))
                .setTaskQueue(TaskQueues.MAIN)
                .build());
    BatchRequest request = client.newSignalWithStartRequest();
    request.add(workflow::run, event);
    request.add(workflow::paymentEvent, event);
    client.signalWithStart(request);
  }

  private UUID rowOf(String eventId) {
    return jdbc.sql("SELECT id FROM provider_event WHERE event_id = :event")
        .param("event", eventId)
        .query(UUID.class)
        .single();
  }
}
