package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.ConversationId;
import io.temporal.activity.ActivityInterface;

/**
 * What a conversation does in the salon's database. Every method may run twice with the effect of
 * once.
 */
@ActivityInterface(namePrefix = "Conversation")
public interface ConversationActivities {

  /** Who answers, and how messages are gathered: read when a session starts. */
  Session open(ConversationId conversation);

  /**
   * Moves the dialogue one step, in one transaction: its state, the hold, the answers as pending
   * messages, the customer's messages as answered. While a person answers, only news of bookings
   * are told and the messages wait.
   */
  TurnOutcome takeTurn(TurnInput turn);

  /** Writes down that the customer hears a word while an answer takes long, or has to wait. */
  TurnOutcome reassure(Reassurance reassurance);

  /** Hands the conversation to the team because answering failed. */
  TurnOutcome giveUp(TurnInput turn);

  /** Changes who answers. */
  Handling handOver(HandOver change);

  /** A person's message is about to be sent: she keeps the conversation, what waited is hers. */
  Handling staffSpoke(StaffMessage message);
}
