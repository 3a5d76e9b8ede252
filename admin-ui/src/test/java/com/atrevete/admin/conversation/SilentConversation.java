package com.atrevete.admin.conversation;

import com.atrevete.workflows.clock.ClockMoved;
import com.atrevete.workflows.conversation.BookingChanged;
import com.atrevete.workflows.conversation.ConversationStart;
import com.atrevete.workflows.conversation.ConversationStatus;
import com.atrevete.workflows.conversation.ConversationWorkflow;
import com.atrevete.workflows.conversation.Handling;
import com.atrevete.workflows.conversation.MessageReceived;
import com.atrevete.workflows.conversation.StaffAction;
import com.atrevete.workflows.conversation.StaffMessage;
import io.temporal.workflow.Workflow;
import java.time.Duration;

/** A conversation that only remembers who answers. */
public final class SilentConversation implements ConversationWorkflow {

  private boolean byStaff;

  @Override
  public void run(ConversationStart start) {
    Workflow.sleep(Duration.ofHours(24));
  }

  @Override
  public void messageReceived(MessageReceived message) {}

  @Override
  public void bookingChanged(BookingChanged change) {}

  @Override
  public void clockMoved(ClockMoved moved) {}

  @Override
  public Handling takeOver(StaffAction action) {
    byStaff = true;
    return new Handling(byStaff, null);
  }

  @Override
  public Handling giveBack(StaffAction action) {
    byStaff = false;
    return new Handling(byStaff, null);
  }

  @Override
  public Handling sendAsStaff(StaffMessage message) {
    byStaff = true;
    return new Handling(byStaff, null);
  }

  @Override
  public ConversationStatus state() {
    return new ConversationStatus(0, byStaff, null);
  }
}
