package com.atrevete.admin.today;

import com.atrevete.admin.security.CurrentStaff;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.persistence.notification.EscalationStore;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What staff tick off in the first room. */
@Component
class SeenTo {

  private final EscalationStore escalations;
  private final BusinessClock clock;
  private final CurrentStaff staff;
  private final TransactionOperations transactions;

  SeenTo(
      EscalationStore escalations,
      BusinessClock clock,
      CurrentStaff staff,
      TransactionOperations transactions) {
    this.escalations = escalations;
    this.clock = clock;
    this.staff = staff;
    this.transactions = transactions;
  }

  /** The open room learns of it as of every other change. */
  void escalation(UUID id) {
    String who = staff.required().getUsername();
    transactions.executeWithoutResult(status -> escalations.done(id, who, clock.now()));
  }
}
