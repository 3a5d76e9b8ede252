package com.atrevete.admin.conversation;

import com.atrevete.admin.i18n.Formats;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;

/** A conversation in the list: who, what was said last, and whether somebody waits. */
final class ConversationRow extends Anchor {

  ConversationRow(ConversationSummary summary, Formats formats, Instant now, boolean chosen) {
    setHref("admin/conversations/" + summary.id());
    getElement().setAttribute("router-link", true).setAttribute("role", "listitem");
    addClassName("conversation-row");
    setClassName("chosen", chosen);
    setClassName("waiting", summary.needsPerson());
    if (chosen) {
      getElement().setAttribute("aria-current", "true");
    }
    Avatar avatar = new Avatar(summary.customer());
    avatar.setColorIndex(Math.floorMod(summary.customer().hashCode(), 7));
    Instant lastAt = summary.lastAt();
    Div first =
        new Div(
            span("name", summary.customer()),
            span("when", lastAt == null ? "" : formats.timeOrDay(lastAt, now)));
    first.addClassName("line");
    Div second = new Div(span("snippet", snippet(summary)));
    second.addClassName("line");
    addBadges(second, summary);
    Div words = new Div(first, second);
    words.addClassName("conversation-words");
    add(avatar, words);
  }

  private String snippet(ConversationSummary summary) {
    String text = Objects.requireNonNullElse(summary.lastText(), "").replace('\n', ' ');
    String start = text.length() > 120 ? text.substring(0, 120) + "…" : text;
    return summary.lastIncoming() || text.isEmpty()
        ? start
        : getTranslation("conversations.ours") + " " + start;
  }

  private void addBadges(Div line, ConversationSummary summary) {
    String reason = summary.escalation();
    if (reason != null) {
      line.add(span("tag urgent", getTranslation("reason." + reason)));
    } else if (summary.byStaff()) {
      line.add(span("tag staff", getTranslation("conversations.team")));
    }
    if (summary.unanswered() > 0) {
      Span count = span("unread", String.valueOf(summary.unanswered()));
      count
          .getElement()
          .setAttribute(
              "aria-label", getTranslation("conversations.unanswered", summary.unanswered()));
      line.add(count);
    }
  }

  private static Span span(String names, String text) {
    Span span = new Span(text);
    span.addClassNames(names.split(" "));
    return span;
  }
}
