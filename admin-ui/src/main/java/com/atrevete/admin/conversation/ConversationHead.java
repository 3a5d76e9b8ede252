package com.atrevete.admin.conversation;

import com.atrevete.admin.i18n.Formats;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;

/** Who the customer is, who answers her, and the button that changes it. */
final class ConversationHead extends Div {

  private final H2 name = new H2();
  private final Span phone = new Span();
  private final Span handler = new Span();
  private final Span reason = new Span();
  private final Avatar avatar = new Avatar();
  private final Button handOver;

  ConversationHead(Runnable handOver, String processPage) {
    addClassName("conversation-head");
    this.handOver = new Button("", click -> handOver.run());
    this.handOver.setDisableOnClick(true);
    this.handOver.setId("hand-over");
    handler.addClassName("handler");
    reason.addClassNames("tag", "urgent");
    phone.addClassName("phone");
    Anchor back = new Anchor("admin/conversations", VaadinIcon.ARROW_LEFT.create());
    back.addClassName("back");
    back.getElement().setAttribute("aria-label", getTranslation("conversations.back"));
    Anchor process =
        new Anchor(processPage, getTranslation("conversations.process"), AnchorTarget.BLANK);
    process.getElement().setAttribute("rel", "noopener");
    process.addClassName("process");
    Div line = new Div(handler, reason, process);
    line.addClassName("conversation-facts");
    Div first = new Div(name, phone);
    first.addClassName("conversation-name");
    Div words = new Div(first, line);
    words.addClassName("conversation-title");
    add(back, avatar, words, this.handOver);
  }

  void show(ConversationSummary summary) {
    name.setText(summary.customer());
    avatar.setName(summary.customer());
    avatar.setColorIndex(Math.floorMod(summary.customer().hashCode(), 7));
    phone.setText(summary.phone() == null ? "" : summary.phone());
    handler.setText(handler(summary));
    handler.setClassName("staff", summary.byStaff());
    reason.setVisible(summary.escalation() != null);
    if (summary.escalation() != null) {
      reason.setText(getTranslation("reason." + summary.escalation()));
    }
    handOver.setText(
        getTranslation(summary.byStaff() ? "conversations.giveback" : "conversations.takeover"));
    handOver.removeThemeVariants(ButtonVariant.PRIMARY);
    if (!summary.byStaff()) {
      handOver.addThemeVariants(ButtonVariant.PRIMARY);
    }
  }

  /** The button can be pressed again. */
  void release() {
    handOver.setEnabled(true);
  }

  private String handler(ConversationSummary summary) {
    Instant until = summary.until();
    if (!summary.byStaff()) {
      return getTranslation("conversations.maite");
    }
    return until == null
        ? getTranslation("conversations.person")
        : getTranslation("conversations.person.until", Formats.current().dayAndTime(until));
  }
}
