package com.atrevete.activities.notification;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.domain.calendar.OpeningTimes;
import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.calendar.AgendaStore;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.notification.EscalationStore;
import com.atrevete.persistence.notification.EscalationStore.Unanswered;
import com.atrevete.persistence.policy.PolicyStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Customers who were promised a person: without an answer in 15 minutes of opening time the team is
 * told again (policy "human takeover").
 */
@Component
final class UnansweredTakeovers {

  private static final int DAYS_LOOKED_AHEAD = 60;

  private final EscalationStore escalations;
  private final PolicyStore policies;
  private final AgendaStore agendas;
  private final BusinessClock clock;

  UnansweredTakeovers(
      EscalationStore escalations, PolicyStore policies, AgendaStore agendas, BusinessClock clock) {
    this.escalations = escalations;
    this.policies = policies;
    this.agendas = agendas;
    this.clock = clock;
  }

  /** Writes the notices that are due, each once. */
  void remindTeam() {
    List<Unanswered> waiting = escalations.unanswered();
    if (waiting.isEmpty()) {
      return;
    }
    Instant now = clock.now();
    Policies rules = Policies.of(policies.values());
    waiting.stream()
        .filter(escalation -> !now.isBefore(due(escalation.since(), rules)))
        .forEach(escalation -> escalations.remindTeam(escalation, now));
  }

  private Instant due(Instant since, Policies rules) {
    LocalDate day = Madrid.dateOf(since);
    return new OpeningTimes(rules.opening(), agendas.closed(day, day.plusDays(DAYS_LOOKED_AHEAD)))
        .plus(since, rules.conversation().takeoverAnswer());
  }
}
