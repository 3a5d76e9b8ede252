package com.atrevete.admin.conversation;

import com.atrevete.admin.AdminSettings;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.workflows.conversation.ConversationWorkflow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageInputI18n;
import org.springframework.stereotype.Component;

/** Builds a conversation as staff see it: who answers, what was said, a place to answer. */
@Component
class ConversationPanels {

  private final Transcripts transcripts;
  private final StaffActions actions;
  private final UpcomingVisits upcoming;
  private final AdminSettings settings;

  ConversationPanels(
      Transcripts transcripts,
      StaffActions actions,
      UpcomingVisits upcoming,
      AdminSettings settings) {
    this.transcripts = transcripts;
    this.actions = actions;
    this.upcoming = upcoming;
    this.settings = settings;
  }

  Panel create(ConversationSummary summary) {
    Panel panel = new Panel(new ConversationId(summary.id()));
    panel.show(summary);
    return panel;
  }

  /** One conversation on one screen. */
  final class Panel extends Div {

    private final ConversationId conversation;
    private final ConversationHead head;
    private final Div visits = new Div();
    private final Transcript transcript = Transcript.forStaff();
    private final Paragraph hint = new Paragraph();
    private final MessageInput answer = new MessageInput();
    private boolean byStaff;

    private Panel(ConversationId conversation) {
      this.conversation = conversation;
      this.head =
          new ConversationHead(
              this::handOver, settings.processPage(ConversationWorkflow.workflowId(conversation)));
      addClassName("conversation-panel");
      visits.addClassName("visit-chips");
      hint.addClassName("answer-hint");
      answer.setI18n(
          new MessageInputI18n()
              .setMessage(getTranslation("conversations.write"))
              .setSend(getTranslation("conversations.send")));
      answer.addSubmitListener(submit -> send(submit.getValue()));
      add(head, visits, transcript, hint, answer);
    }

    void show(ConversationSummary summary) {
      byStaff = summary.byStaff();
      head.show(summary);
      upcoming.show(visits, summary.id());
      transcript.show(transcripts.of(summary.id()));
      answer.setVisible(byStaff);
      hint.setVisible(!byStaff);
      hint.setText(getTranslation("conversations.hint"));
    }

    private void handOver() {
      if (byStaff) {
        actions.giveBack(this, conversation, done -> head.release());
      } else {
        actions.takeOver(this, conversation, done -> head.release());
      }
    }

    /** What could not be sent is kept, so that nobody writes it twice. */
    private void send(String text) {
      if (text.isBlank()) {
        return;
      }
      answer.setEnabled(false);
      actions.send(
          this,
          conversation,
          text.strip(),
          sent -> {
            answer.setEnabled(true);
            if (!sent) {
              transcript.addNote(getTranslation("conversations.unsent", text));
            }
          });
    }
  }
}
