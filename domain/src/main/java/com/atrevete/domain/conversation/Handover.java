package com.atrevete.domain.conversation;

import com.atrevete.domain.language.Intent;
import com.atrevete.domain.language.Understanding;

/** What always goes to a person, whatever is being talked about. */
final class Handover {

  private Handover() {}

  /** Whether the turn was one for a person; then nothing else of it is answered. */
  static boolean hear(Talk talk, Understanding said) {
    if (said.has(Intent.MEDICAL)) {
      medical(talk);
      return true;
    }
    if (said.has(Intent.HUMAN_PLEASE)) {
      toColleague(talk, EscalationReason.HUMAN_PLEASE);
      return true;
    }
    return false;
  }

  /** In the silence after an insult the team still learns what is for a person. */
  static void silently(Talk talk, Understanding said) {
    if (said.has(Intent.MEDICAL)) {
      talk.escalate(EscalationReason.MEDICAL);
    } else if (said.has(Intent.HUMAN_PLEASE)) {
      talk.escalate(EscalationReason.HUMAN_PLEASE);
    }
  }

  /**
   * A medical question gets no advice and no slot from Maite (the salon's rule "Medical
   * questions").
   */
  static void medical(Talk talk) {
    talk.say(new Line.MedicalColleague(talk.facts().opensAt()));
    talk.escalate(EscalationReason.MEDICAL);
    talk.become(talk.state().settled());
  }

  static void toColleague(Talk talk, EscalationReason reason) {
    talk.say(new Line.ColleagueTakesOver(talk.facts().opensAt()));
    talk.escalate(reason);
  }
}
