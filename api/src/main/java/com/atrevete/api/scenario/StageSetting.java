package com.atrevete.api.scenario;

import com.atrevete.api.booking.BookingCalls;
import com.atrevete.api.clock.ClockJump;
import com.atrevete.api.conversation.ConversationSignals;
import com.atrevete.api.temporal.SignalQueue;
import com.atrevete.persistence.scenario.Situation;
import com.atrevete.persistence.scenario.SituationPlan;
import com.atrevete.persistence.scenario.Situations;
import org.springframework.stereotype.Component;

/** Clears the stage through the processes that are on it, moves the clock, and sets it anew. */
@Component
final class StageSetting {

  private final Situations situations;
  private final BookingCalls bookings;
  private final ConversationSignals conversations;
  private final ClockJump clock;
  private final SignalQueue signals;

  StageSetting(
      Situations situations,
      BookingCalls bookings,
      ConversationSignals conversations,
      ClockJump clock,
      SignalQueue signals) {
    this.situations = situations;
    this.bookings = bookings;
    this.conversations = conversations;
    this.clock = clock;
    this.signals = signals;
  }

  /** Makes a scenario's situation; throws what {@link Situations} and the clock throw. */
  Situation make(int scenario) {
    SituationPlan plan = situations.plan(scenario);
    signals.runAll(plan.toGiveBack(), conversations::giveBack);
    signals.runAll(plan.toCancel(), bookings::cancel);
    clock.to(plan.at());
    Situation situation = situations.arrange(scenario);
    signals.runAll(situation.made(), bookings::start);
    return situation;
  }
}
