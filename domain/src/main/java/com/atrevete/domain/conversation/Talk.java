package com.atrevete.domain.conversation;

import com.atrevete.domain.catalog.Service;
import com.atrevete.domain.catalog.ServiceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of the dialogue while it is being decided: the state so far and the effects so far. */
final class Talk {

  private final Facts facts;
  private final List<Effect> effects = new ArrayList<>();
  private DialogueState state;

  Talk(DialogueState state, Facts facts) {
    this.state = state;
    this.facts = facts;
  }

  Facts facts() {
    return facts;
  }

  CustomerFacts customer() {
    return facts.customer();
  }

  DialogueState state() {
    return state;
  }

  Question question() {
    return state.question();
  }

  Wish wish() {
    return state.wish();
  }

  List<Service> services(List<ServiceId> ids) {
    return ids.stream()
        .flatMap(id -> facts.catalog().services().stream().filter(s -> s.id().equals(id)))
        .toList();
  }

  void become(DialogueState next) {
    state = next;
  }

  void want(Wish wish) {
    state = state.wishing(wish);
  }

  void say(Line line) {
    effects.add(new Effect.Say(line));
  }

  /** Says something that ends in a question, and waits for its answer. */
  void ask(Line line, Question question) {
    say(line);
    state = state.asking(question);
  }

  void effect(Effect effect) {
    effects.add(effect);
  }

  void escalate(EscalationReason reason) {
    effects.add(new Effect.Escalate(reason, null));
  }

  boolean hasSaidSomething() {
    return effects.stream().anyMatch(Effect.Say.class::isInstance);
  }

  /** Whether an insult was heard less than an hour ago. */
  boolean isSilent() {
    Instant until = state.silentUntil();
    return until != null && facts.now().isBefore(until);
  }

  /** Her booking that waits for money: the one being talked about, or the last one. */
  @Nullable BookingFacts unpaidHold() {
    List<BookingFacts> holds = customer().unpaidHolds();
    if (question() instanceof Question.Deposit asked) {
      for (BookingFacts hold : holds) {
        if (hold.id().equals(asked.booking())) {
          return hold;
        }
      }
    }
    return holds.isEmpty() ? null : holds.getLast();
  }

  Decision decision() {
    return new Decision(state, effects);
  }
}
