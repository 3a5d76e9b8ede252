package com.atrevete.domain.conversation;

import com.atrevete.domain.language.FaqTopic;
import com.atrevete.domain.language.Intent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a dialogue remembers; stored as JSON in the conversation's row.
 *
 * @param question what Maite waits for
 * @param wish what the customer wants so far
 * @param errand what to do once the name is known
 * @param unclear unclear messages in a row
 * @param silentUntil after an insult Maite says nothing until then
 */
public record DialogueState(
    Question question,
    Wish wish,
    @Nullable Errand errand,
    int unclear,
    @Nullable Instant silentUntil) {

  /** The state of a conversation that has not begun, or was over. */
  public static final DialogueState FRESH =
      new DialogueState(new Question.Nothing(), Wish.NONE, null, 0, null);

  /**
   * What a new customer came for, kept while her name is asked.
   *
   * @param also what she came for besides
   * @param topics the frequent questions she asked
   * @param day the day they are about
   */
  public record Errand(
      Intent intent, List<Intent> also, List<FaqTopic> topics, @Nullable LocalDate day) {

    public Errand {
      also = List.copyOf(also);
      topics = List.copyOf(topics);
    }
  }

  DialogueState asking(Question next) {
    return new DialogueState(next, wish, errand, unclear, silentUntil);
  }

  DialogueState wishing(Wish next) {
    return new DialogueState(question, next, errand, unclear, silentUntil);
  }

  DialogueState withErrand(@Nullable Errand next) {
    return new DialogueState(question, wish, next, unclear, silentUntil);
  }

  DialogueState withUnclear(int count) {
    return new DialogueState(question, wish, errand, count, silentUntil);
  }

  DialogueState silentUntil(@Nullable Instant until) {
    return new DialogueState(question, wish, errand, unclear, until);
  }

  /**
   * The dialogue after a day of silence: offers are void and nothing is wanted any more; what
   * concerns a booking stays (policy "idle conversation").
   */
  public DialogueState afterSilence() {
    boolean concernsBooking =
        question instanceof Question.Surname
            || question instanceof Question.Deposit
            || question instanceof Question.Reminded;
    return concernsBooking
        ? new DialogueState(question, Wish.NONE, null, 0, silentUntil)
        : new DialogueState(new Question.Nothing(), Wish.NONE, null, 0, silentUntil);
  }

  /** Nothing is open and nothing is wanted any more. */
  DialogueState settled() {
    return new DialogueState(new Question.Nothing(), Wish.NONE, null, unclear, silentUntil);
  }
}
