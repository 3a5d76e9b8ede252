package com.atrevete.admin.today;

import com.atrevete.admin.calendar.CalendarVisit;
import com.atrevete.admin.i18n.Formats;
import com.atrevete.admin.layout.StatusBadge;
import com.atrevete.admin.today.TodayQueries.FailedNotice;
import com.atrevete.admin.today.TodayQueries.Hold;
import com.atrevete.admin.today.TodayQueries.OpenEscalation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** The rows of the first room. */
final class TodayRows {

  private static final Duration SOON = Duration.ofMinutes(5);

  private final Consumer<UUID> open;
  private final Consumer<UUID> done;

  /**
   * With what clicks do.
   *
   * @param open shows a visit
   * @param done takes note that an escalation was seen to
   */
  TodayRows(Consumer<UUID> open, Consumer<UUID> done) {
    this.open = open;
    this.done = done;
  }

  Component visit(CalendarVisit visit, Formats formats, Instant now) {
    NativeButton row = new NativeButton("", click -> open.accept(visit.id()));
    row.addClassNames("row", "visit-row");
    row.setClassName("past", visit.endsAt().isBefore(now));
    row.setClassName("current", !visit.startsAt().isAfter(now) && visit.endsAt().isAfter(now));
    Div time =
        new Div(
            span("from", formats.time(visit.startsAt())), span("to", formats.time(visit.endsAt())));
    time.addClassName("times");
    Span dot = span("dot", "");
    dot.getStyle().set("--colour", visit.stylistColour());
    Div what = new Div(span("services", visit.services()), dot, span("with", visit.stylistName()));
    what.addClassName("what");
    Div words = new Div(span("who", visit.customer()), what);
    words.addClassName("row-words");
    row.add(time, words, new StatusBadge(visit.status()));
    return row;
  }

  Component hold(Hold hold, Formats formats, Instant now) {
    NativeButton row = new NativeButton("", click -> open.accept(hold.visit()));
    row.addClassNames("row", "hold-row");
    Duration left = Duration.between(now, hold.expires());
    Duration whole = Duration.between(hold.since(), hold.expires());
    double share = whole.isPositive() ? (double) left.toSeconds() / whole.toSeconds() : 0;
    Span time = span("left", left.isPositive() ? formats.span(left) : words("today.hold.over"));
    time.setClassName("soon", left.compareTo(SOON) <= 0);
    Div bar = new Div();
    bar.addClassName("left-bar");
    bar.getStyle().set("--share", String.valueOf(Math.clamp(share, 0, 1)));
    Div what =
        new Div(
            span("services", hold.services()),
            span("with", hold.professional() + " · " + formats.dayAndTime(hold.at())));
    what.addClassName("what");
    Div text = new Div(span("who", hold.customer()), what, bar);
    text.addClassName("row-words");
    Div right = new Div(time, span("deposit", formats.money(hold.depositCents())));
    right.addClassName("hold-right");
    row.add(text, right);
    return row;
  }

  Component escalation(OpenEscalation escalation, Formats formats, Instant now) {
    Div first =
        new Div(
            span("tag urgent", words("reason." + escalation.reason())),
            span("since", formats.relative(escalation.since(), now)));
    first.addClassName("what");
    String customer = escalation.customer() == null ? "" : escalation.customer();
    Div text =
        new Div(first, span("who", customer), span("summary", besides(customer, escalation)));
    text.addClassName("row-words");
    Div row = new Div();
    row.addClassNames("row", "escalation-row");
    UUID conversation = escalation.conversation();
    if (conversation == null) {
      row.add(text);
    } else {
      Anchor link =
          new Anchor("admin/conversations/" + conversation, text, span("go", words("today.open")));
      link.getElement().setAttribute("router-link", true);
      link.addClassName("escalation-link");
      row.add(link);
    }
    Button seenTo = new Button(VaadinIcon.CHECK.create(), click -> done.accept(escalation.id()));
    seenTo.setDisableOnClick(true);
    seenTo.addClassName("seen-to");
    seenTo.setAriaLabel(words("today.done") + " · " + customer);
    seenTo.setTooltipText(words("today.done"));
    row.add(seenTo);
    return row;
  }

  /** The summary for the team begins with her name, which stands above it here. */
  private static String besides(String customer, OpenEscalation escalation) {
    String summary = escalation.summary();
    return !customer.isEmpty() && summary.startsWith(customer)
        ? summary.substring(customer.length()).replaceFirst("^, ", "")
        : summary;
  }

  Component notice(FailedNotice notice, Formats formats) {
    String to = notice.professional() == null ? words("today.team") : notice.professional();
    Div what =
        new Div(
            span("services", words("channel." + notice.channel()) + " · " + notice.template()),
            span("with", formats.dayAndTime(notice.at())));
    what.addClassName("what");
    Div text = new Div(span("who", to), what);
    text.addClassName("row-words");
    Div row = new Div(text);
    row.addClassNames("row", "notice-row");
    return row;
  }

  private static String words(String key) {
    return UI.getCurrent().getTranslation(key);
  }

  private static Span span(String names, String text) {
    Span span = new Span(text);
    span.addClassNames(names.split(" "));
    return span;
  }
}
