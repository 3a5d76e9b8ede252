package com.atrevete.admin.calendar;

import com.atrevete.admin.calendar.AgendaPage.Block;
import com.atrevete.admin.calendar.AgendaPage.Closed;
import com.atrevete.admin.calendar.AgendaPage.Column;
import com.atrevete.admin.calendar.Lanes.Place;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The calendar's grid: columns of minutes, drawn with style sheets alone. */
final class AgendaGrid extends Div {

  private final Consumer<UUID> open;
  private @Nullable AgendaPage shown;

  AgendaGrid(Consumer<UUID> open) {
    this.open = open;
    addClassName("agenda");
  }

  /** Draws the page, unless it looks like the one on the screen. */
  void show(AgendaPage page) {
    if (page.equals(shown)) {
      return;
    }
    shown = page;
    removeAll();
    getStyle().set("--columns", String.valueOf(page.columns().size()));
    getStyle().set("--minutes", String.valueOf(page.closes() - page.opens()));
    add(div("agenda-corner"));
    page.columns().forEach(column -> add(head(column)));
    add(hours(page));
    page.columns().forEach(column -> add(body(column, page)));
  }

  private static Component head(Column column) {
    Div head = div("agenda-head");
    head.getStyle().set("--colour", column.colour());
    head.setClassName("today", column.today());
    head.add(span("agenda-title", column.title()), span("agenda-subtitle", column.subtitle()));
    return head;
  }

  private static Component hours(AgendaPage page) {
    Div hours = div("agenda-hours");
    for (int minute = page.opens(); minute < page.closes(); minute += 60) {
      Span hour = span("agenda-hour", "%02d:00".formatted(minute / 60));
      hour.getStyle().set("--from", String.valueOf(minute - page.opens()));
      hours.add(hour);
    }
    return hours;
  }

  private Component body(Column column, AgendaPage page) {
    Div body = div("agenda-column");
    body.getStyle().set("--colour", column.colour());
    body.setClassName("today", column.today());
    body.getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", column.title() + " " + column.subtitle());
    column.closed().forEach(closed -> body.add(closed(closed, page)));
    List<Place> places = Lanes.of(column.blocks());
    for (int i = 0; i < places.size(); i++) {
      body.add(block(column.blocks().get(i), places.get(i), page));
    }
    if (column.today()) {
      page.now().ifPresent(minute -> body.add(placed(div("agenda-now"), minute, minute, page)));
    }
    return body;
  }

  private static Component closed(Closed closed, AgendaPage page) {
    Div zone = div("agenda-closed");
    if (!closed.reason().isEmpty()) {
      zone.addClassName("shut");
      zone.add(span("agenda-reason", closed.reason()));
    }
    return placed(zone, closed.from(), closed.to(), page);
  }

  private Component block(Block block, Place place, AgendaPage page) {
    NativeButton button = new NativeButton();
    button.addClassNames("agenda-block", block.kind());
    button.setClassName("short", block.to() - block.from() < 30);
    button.setClassName("nested", place.nested());
    button.getStyle().set("--lane", String.valueOf(place.lane()));
    button.getStyle().set("--lanes", String.valueOf(place.of()));
    button.setTitle(block.label());
    button.getElement().setAttribute("aria-label", block.label());
    addParts(button, block);
    Div words = div("agenda-words");
    words.add(span("agenda-who", block.title()), span("agenda-what", block.detail()));
    button.add(words);
    UUID visit = block.visit();
    if (visit == null) {
      button.setEnabled(false);
    } else {
      button.setId("visit-" + visit);
      button.addClickListener(click -> open.accept(visit));
    }
    return placed(button, block.from(), block.to(), page);
  }

  /** The occupied parts are solid; what lies between is free for somebody else. */
  private static void addParts(NativeButton button, Block block) {
    double length = block.to() - block.from();
    for (CalendarVisit.Part part : block.parts()) {
      Div solid = div("agenda-part");
      solid.getStyle().set("top", percent(part.from() / length));
      solid.getStyle().set("height", percent((part.to() - part.from()) / length));
      button.add(solid);
    }
    button.setClassName("with-gap", block.parts().size() > 1);
  }

  private static <T extends Component & HasStyle> T placed(
      T component, int from, int to, AgendaPage page) {
    component.getStyle().set("--from", String.valueOf(Math.max(from, page.opens()) - page.opens()));
    component
        .getStyle()
        .set(
            "--length", String.valueOf(Math.min(to, page.closes()) - Math.max(from, page.opens())));
    return component;
  }

  private static String percent(double share) {
    return String.format(java.util.Locale.ROOT, "%.3f%%", share * 100);
  }

  private static Div div(String name) {
    Div div = new Div();
    div.addClassName(name);
    return div;
  }

  private static Span span(String name, String text) {
    Span span = new Span(text);
    span.addClassName(name);
    return span;
  }
}
