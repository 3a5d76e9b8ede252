package com.atrevete.domain.conversation;

/** Messages that nobody could read (policy "unclear messages"). */
final class Unclear {

  private Unclear() {}

  static void hear(Talk talk, int messages) {
    int inRow = talk.state().unclear() + messages;
    if (inRow >= talk.facts().policies().conversation().unclear()) {
      talk.become(talk.state().withUnclear(0));
      GettingAcquainted.introduce(talk);
      Handover.toColleague(talk, EscalationReason.UNCLEAR);
      return;
    }
    talk.become(talk.state().withUnclear(inRow));
    if (GettingAcquainted.isNeeded(talk)) {
      GettingAcquainted.notUnderstood(talk);
    } else {
      talk.say(new Line.NotUnderstood());
      Requests.askAgain(talk);
    }
  }
}
