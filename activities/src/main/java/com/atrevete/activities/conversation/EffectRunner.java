package com.atrevete.activities.conversation;

import com.atrevete.activities.conversation.TurnTaker.Step;
import com.atrevete.domain.conversation.Decision;
import com.atrevete.domain.conversation.Dialogue;
import com.atrevete.domain.conversation.DialogueState;
import com.atrevete.domain.conversation.Effect;
import com.atrevete.domain.conversation.Event;
import com.atrevete.domain.conversation.Line;
import com.atrevete.domain.conversation.Wording;
import com.atrevete.domain.customer.CustomerId;
import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.conversation.Outbox;
import com.atrevete.workflows.conversation.BookingRequest;
import com.atrevete.workflows.conversation.BookingRequest.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the dialogue decide and writes what it decided, until it has nothing more to say. */
@Component
final class EffectRunner {

  private final Stores stores;
  private final SlotHolder holder;
  private final Voices voices;

  EffectRunner(Stores stores, SlotHolder holder, Voices voices) {
    this.stores = stores;
    this.holder = holder;
    this.voices = voices;
  }

  /**
   * What came of a step.
   *
   * @param requests what is to be asked of bookings
   * @param takenOver a person answers from now on
   */
  record Result(
      DialogueState state, List<BookingRequest> requests, boolean takenOver, Policies policies) {}

  Result run(Step step, DialogueState before, Event first) {
    Run run = new Run(step, new DatabaseFacts(stores, step.row().customer(), step.now()));
    DialogueState state = before;
    Event event = first;
    while (event != null) {
      Decision decision = Dialogue.next(state, event, run.facts);
      state = decision.state();
      event = null;
      for (Effect effect : decision.effects()) {
        Event answer = run.carryOut(effect);
        event = answer == null ? event : answer;
      }
    }
    run.write(first);
    return new Result(state, run.requests, run.takenOver, run.facts.policies());
  }

  /** The effects of one step. */
  private final class Run {

    private final Step step;
    private final DatabaseFacts facts;
    private final CustomerId customer;
    private final List<Line> lines = new ArrayList<>();
    private final List<BookingRequest> requests = new ArrayList<>();
    private boolean takenOver;

    Run(Step step, DatabaseFacts facts) {
      this.step = step;
      this.facts = facts;
      this.customer = step.row().customer();
    }

    /** Does it; gives back what the dialogue has to hear about it. */
    @Nullable Event carryOut(Effect effect) {
      switch (effect) {
        case Effect.Say say -> lines.add(say.line());
        case Effect.Hold hold -> {
          Event answer = holder.hold(hold, step, facts);
          facts.forgetCustomer();
          return answer;
        }
        case Effect.RememberName name -> remember(name);
        case Effect.FlagName _ -> stores.customers().markNameUnclear(customer);
        case Effect.Introduced _ -> stores.customers().markPrivacySent(customer, step.now());
        case Effect.PreferStylist wish -> stores.customers().setWish(customer, wish.stylist());
        case Effect.RetryPayment retry ->
            requests.add(new BookingRequest(retry.booking(), Kind.RETRY_PAYMENT, reason()));
        case Effect.Cancel cancel ->
            requests.add(new BookingRequest(cancel.booking(), Kind.CANCEL, reason()));
        case Effect.AnswerReminder answer ->
            requests.add(new BookingRequest(answer.booking(), Kind.ANSWER_REMINDER, reason()));
        case Effect.Escalate escalation -> escalate(escalation);
        case Effect.Unsubscribe _ -> stores.customers().endMarketing(customer);
      }
      facts.forgetCustomer();
      return null;
    }

    private void remember(Effect.RememberName name) {
      if (name.firstName() != null) {
        stores.customers().setFirstName(customer, name.firstName());
      }
      if (name.surname() != null) {
        stores.customers().setSurname(customer, name.surname());
      }
    }

    /** The step's key as the id of what the customer asked for. */
    private UUID reason() {
      return UUID.nameUUIDFromBytes(step.key().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void escalate(Effect.Escalate escalation) {
      takenOver |= escalation.reason().handsOver();
      stores
          .escalations()
          .raise(
              escalation.reason(),
              step.row().id(),
              escalation.booking(),
              voices.summary(facts, escalation.booking()),
              escalation.reason().code() + "-" + step.key(),
              step.now());
    }

    /** One message out of everything that was said in this step. */
    private void write(Event cause) {
      if (lines.isEmpty()) {
        return;
      }
      Wording wording = new Wording(voices.of(facts));
      boolean news = cause instanceof Event.News;
      stores
          .outbox()
          .add(
              step.row().id(),
              new Outbox.Draft("maite", wording.message(lines), wording.buttons(lines)),
              step.key(),
              cause instanceof Event.News n
                  ? n.news().name().toLowerCase(java.util.Locale.ROOT)
                  : null,
              news,
              step.now());
    }
  }
}
