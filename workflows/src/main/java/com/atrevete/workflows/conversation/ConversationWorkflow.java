package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.workflows.clock.ClockMoved;
import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.UpdateMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/**
 * One session of a conversation, from a message to a day of silence. It alone speaks to the
 * customer. Signals are always sent with a start and updates with a start, because the last session
 * may be over.
 */
@WorkflowInterface
public interface ConversationWorkflow {

  @WorkflowMethod
  void run(ConversationStart start);

  /** A message was stored. */
  @SignalMethod
  void messageReceived(MessageReceived message);

  /** Something about a booking is to be told to the customer. */
  @SignalMethod
  void bookingChanged(BookingChanged change);

  @SignalMethod
  void clockMoved(ClockMoved moved);

  /** A person answers from now on; Maite is silent. */
  @UpdateMethod
  Handling takeOver(StaffAction action);

  /** Maite answers again. */
  @UpdateMethod
  Handling giveBack(StaffAction action);

  /** Sends what a person wrote in the admin; its row is stored as pending beforehand. */
  @UpdateMethod
  Handling sendAsStaff(StaffMessage message);

  @QueryMethod
  ConversationStatus state();

  /** The workflow id of a conversation. */
  static String workflowId(ConversationId id) {
    return "conversation/" + id;
  }
}
