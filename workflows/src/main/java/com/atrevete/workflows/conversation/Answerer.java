package com.atrevete.workflows.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who answers: Maite, or a person until some time. What an update decided is not taken back by the
 * outcome of a step that began before it.
 */
final class Answerer {

  private boolean byStaff;
  private @Nullable Instant until;
  private boolean handedBack;
  private int changes;

  boolean isStaff() {
    return byStaff;
  }

  /** When Maite takes over again; absent while she answers. */
  @Nullable Instant until() {
    return byStaff ? until : null;
  }

  /** To be given to {@link #report} with the outcome of a step that begins now. */
  int moment() {
    return changes;
  }

  /** What the database says after a step; passed over when somebody has changed it meanwhile. */
  void report(int moment, boolean staff, @Nullable Instant handledUntil) {
    if (moment == changes) {
      become(staff, handledUntil);
    }
  }

  /** A change that was asked for. */
  Handling change(Handling handling) {
    changes++;
    become(handling.byStaff(), handling.until());
    return handling;
  }

  private void become(boolean staff, @Nullable Instant handledUntil) {
    handedBack |= byStaff && !staff;
    byStaff = staff;
    until = handledUntil;
  }

  /** Whether Maite has just got the conversation back, so that she must look what waits; once. */
  boolean takeHandedBack() {
    boolean back = handedBack && !byStaff;
    handedBack &= !back;
    return back;
  }
}
