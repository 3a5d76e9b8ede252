package com.atrevete.activities.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.domain.conversation.EscalationReason;
import com.atrevete.domain.conversation.MessageId;
import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.conversation.Outbox;
import com.atrevete.workflows.conversation.ConversationActivities;
import com.atrevete.workflows.conversation.HandOver;
import com.atrevete.workflows.conversation.Handling;
import com.atrevete.workflows.conversation.MessageReceived;
import com.atrevete.workflows.conversation.Reassurance;
import com.atrevete.workflows.conversation.Session;
import com.atrevete.workflows.conversation.StaffMessage;
import com.atrevete.workflows.conversation.TurnInput;
import com.atrevete.workflows.conversation.TurnOutcome;
import io.temporal.failure.ApplicationFailure;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A conversation's steps, each one transaction. */
@Component
final class ConversationActivitiesImpl implements ConversationActivities {

  private static final String WAIT = "Un momento, que lo miro bien y te contesto 😊";
  private static final String TOO_MANY =
      "¡Cuántos mensajes! Los leo todos juntos en un momentito y te contesto 😊";
  private static final String GIVE_UP =
      "Perdona, se me está resistiendo. Ya he avisado a una compañera, que te escribe por aquí.";

  private final Stores stores;
  private final TurnTaker turns;
  private final TransactionOperations transactions;
  private final BusinessClock clock;
  private final Failures failures;

  ConversationActivitiesImpl(
      Stores stores,
      TurnTaker turns,
      TransactionOperations transactions,
      BusinessClock clock,
      Failures failures) {
    this.stores = stores;
    this.turns = turns;
    this.transactions = transactions;
    this.clock = clock;
    this.failures = failures;
  }

  @Override
  public Session open(ConversationId conversation) {
    return failures.translated(() -> {
      TurnOutcome left = left(conversation);
      var policy = policies().conversation();
      List<MessageReceived> waiting =
          stores.conversations().waiting(conversation).stream()
              .map(message -> new MessageReceived(message.id(), message.createdAt()))
              .toList();
      return new Session(
          left.byStaff(),
          left.handledUntil(),
          left.nextAt(),
          policy.batch(),
          policy.batchLimit(),
          policy.batchLimitMessages(),
          policy.messagesPerMinute(),
          policy.idle(),
          waiting,
          left.send(),
          clock.offset().toMillis());
    });
  }

  @Override
  public TurnOutcome takeTurn(TurnInput turn) {
    return failures.translated(() -> inTransaction(() -> turns.take(turn, clock.now())));
  }

  @Override
  public TurnOutcome reassure(Reassurance word) {
    String text =
        switch (word.kind()) {
          case SLOW -> WAIT;
          case TOO_MANY_MESSAGES -> TOO_MANY;
        };
    return failures.translated(() ->
        inTransaction(() -> {
          if (!stores.conversations().isHandledByStaff(word.conversation(), clock.now())) {
            say(word.conversation(), text, word.key());
          }
          return left(word.conversation());
        }));
  }

  @Override
  public TurnOutcome giveUp(TurnInput turn) {
    ConversationId id = turn.conversation();
    String key =
        "failed-"
            + turn.messages().stream().findFirst().map(MessageId::toString).orElse(other(turn));
    return failures.translated(() ->
        inTransaction(() -> {
          Instant now = clock.now();
          stores.escalations().raise(EscalationReason.SYSTEM_FAILURE, id, null, "", key, now);
          stores.conversations().handToStaff(id, now.plus(policies().conversation().takeover()));
          say(id, GIVE_UP, key);
          return left(id);
        }));
  }

  @Override
  public Handling handOver(HandOver change) {
    return failures.translated(() ->
        inTransaction(() -> {
          ConversationId id = change.conversation();
          if (change.toStaff()) {
            return takeOver(id);
          }
          stores.conversations().handToMaite(id);
          if (change.staffUser() != null) {
            stores.escalations().handedBack(id, change.staffUser().toString(), clock.now());
          }
          return new Handling(false, null);
        }));
  }

  @Override
  public Handling staffSpoke(StaffMessage message) {
    return failures.translated(() ->
        inTransaction(() -> {
          ConversationId id =
              stores
                  .outbox()
                  .find(message.message())
                  .orElseThrow(() ->
                      ApplicationFailure.newNonRetryableFailure("no such message", "NoSuchMessage"))
                  .conversation();
          stores.conversations().markAllAnswered(id);
          return takeOver(id);
        }));
  }

  /** What a step without messages was about. */
  private static String other(TurnInput turn) {
    return turn.news() != null ? turn.news().key() : turn.conversation().toString();
  }

  private Handling takeOver(ConversationId id) {
    Instant until = clock.now().plus(policies().conversation().takeover());
    stores.conversations().handToStaff(id, until);
    stores.conversations().dropUnsentAnswers(id);
    return new Handling(true, until);
  }

  private void say(ConversationId id, String text, String key) {
    stores
        .outbox()
        .add(id, new Outbox.Draft("maite", text, List.of()), key, null, false, clock.now());
  }

  /** What is left to do outside the database, when no dialogue step was taken. */
  private TurnOutcome left(ConversationId id) {
    return turns.left(id, clock.now());
  }

  private Policies policies() {
    return Policies.of(stores.policies().values());
  }

  private <T> T inTransaction(java.util.function.Supplier<T> work) {
    T result = transactions.execute(status -> work.get());
    if (result == null) {
      throw new IllegalStateException("a transaction gave no result");
    }
    return result;
  }
}
