package com.atrevete.activities.conversation;

import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.integrations.GatewayException;
import com.atrevete.integrations.channel.ChannelGateway;
import com.atrevete.integrations.channel.OutgoingMessage;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.conversation.Outbox;
import com.atrevete.persistence.conversation.OutgoingRow;
import com.atrevete.persistence.notification.EscalationStore;
import com.atrevete.workflows.conversation.MessageActivities;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends what stands in the outbox, once. */
@Component
final class MessageActivitiesImpl implements MessageActivities {

  private final Outbox outbox;
  private final EscalationStore escalations;
  private final ChannelGateway channel;
  private final BusinessClock clock;
  private final Failures failures;

  MessageActivitiesImpl(
      Outbox outbox,
      EscalationStore escalations,
      ChannelGateway channel,
      BusinessClock clock,
      Failures failures) {
    this.outbox = outbox;
    this.escalations = escalations;
    this.channel = channel;
    this.clock = clock;
    this.failures = failures;
  }

  @Override
  public void send(MessageId message) {
    failures.translated(() -> {
      outbox.find(message).ifPresent(this::send);
      return message;
    });
  }

  private void send(OutgoingRow row) {
    boolean interrupted = row.status().equals("sending");
    if (!interrupted && !row.status().equals("pending")) {
      return;
    }
    String phone = row.phone();
    if (phone == null) {
      outbox.drop(row.id());
      return;
    }
    OutgoingMessage message =
        new OutgoingMessage(row.id(), row.externalConversation(), phone, row.text(), row.buttons());
    try {
      Optional<String> already = interrupted ? channel.lookUp(message) : Optional.empty();
      if (outbox.markSending(row.id())) {
        String externalId = already.orElseGet(() -> channel.send(message).externalId());
        outbox.markSent(row.id(), externalId, clock.now());
      }
    } catch (GatewayException refused) {
      throw refused.retryable()
          ? ApplicationFailure.newFailure(refused.code(), "ChannelAway")
          : ApplicationFailure.newNonRetryableFailure(refused.code(), "ChannelRefused");
    }
  }

  @Override
  public void markFailed(MessageId message) {
    failures.translated(() -> {
      outbox.markFailed(message);
      outbox.find(message).ifPresent(this::tellTeam);
      return message;
    });
  }

  /** Somebody waits for words that did not reach her. */
  private void tellTeam(OutgoingRow row) {
    escalations.raise(
        EscalationReason.SYSTEM_FAILURE,
        row.conversation(),
        null,
        "",
        "unsent-" + row.id(),
        clock.now());
  }
}
