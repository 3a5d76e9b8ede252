package com.atrevete.admin.today;

import com.atrevete.admin.calendar.CalendarVisit;
import com.atrevete.admin.calendar.VisitDialogs;
import com.atrevete.admin.calendar.VisitQueries;
import com.atrevete.admin.i18n.Formats;
import com.atrevete.admin.layout.EmptyState;
import com.atrevete.admin.layout.OnScreen;
import com.atrevete.admin.layout.Panel;
import com.atrevete.admin.layout.Room;
import com.atrevete.admin.live.Screens;
import com.atrevete.admin.today.TodayQueries.FailedNotice;
import com.atrevete.admin.today.TodayQueries.Figures;
import com.atrevete.admin.today.TodayQueries.Hold;
import com.atrevete.admin.today.TodayQueries.OpenEscalation;
import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.persistence.clock.BusinessClock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The first room: today's visits, what is held, and what needs a person. */
@Route("admin")
@PermitAll
public final class TodayView extends Div implements Room {

  private final TodayQueries queries;
  private final VisitQueries visits;
  private final BusinessClock clock;
  private final TodayRows rows;
  private final Paragraph date = new Paragraph();
  private final Div figures = new Div();
  private final OnScreen onScreen = new OnScreen();
  private final Panel appointments = new Panel(getTranslation("today.appointments"));
  private final Panel holds = new Panel(getTranslation("today.holds"));
  private final Panel escalations = new Panel(getTranslation("today.escalations"));
  private final Panel notices = new Panel(getTranslation("today.notices"));

  TodayView(
      TodayQueries queries,
      VisitQueries visits,
      BusinessClock clock,
      VisitDialogs dialogs,
      SeenTo seenTo,
      Screens screens) {
    this.queries = queries;
    this.visits = visits;
    this.clock = clock;
    this.rows = new TodayRows(dialogs::open, seenTo::escalation);
    addClassName("today-room");
    date.addClassName("today-date");
    figures.addClassName("figures");
    Div side = new Div(escalations, holds, notices);
    side.addClassName("today-side");
    Div columns = new Div(appointments, side);
    columns.addClassName("today-columns");
    add(date, figures, columns);
    render();
    screens.followAgenda(this, this::render);
  }

  @Override
  public String title() {
    return getTranslation("nav.today");
  }

  private void render() {
    Instant now = clock.now();
    LocalDate day = Madrid.dateOf(now);
    List<CalendarVisit> today = visits.between(day, day);
    Figures read = queries.figures(day);
    List<Hold> held = queries.holds();
    List<OpenEscalation> open = queries.escalations();
    List<FailedNotice> failed = queries.failedNotices();
    if (onScreen.differs(today, read, held, open, failed, moment(now, held))) {
      Formats formats = Formats.current();
      date.setText(formats.longDay(day));
      showFigures(today, read, formats);
      appointments.show(
          today.stream().map(visit -> rows.visit(visit, formats, now)).toList(),
          empty("☀️", "today.appointments.none"));
      holds.show(
          held.stream().map(hold -> rows.hold(hold, formats, now)).toList(),
          empty("⏳", "today.holds.none"));
      escalations.show(
          open.stream().map(escalation -> rows.escalation(escalation, formats, now)).toList(),
          empty("🌸", "today.escalations.none"));
      notices.setVisible(!failed.isEmpty());
      notices.show(
          failed.stream().map(notice -> rows.notice(notice, formats)).toList(),
          empty("✉️", "today.notices.none"));
    }
  }

  /** Times on the screen are in minutes; the last minute of a hold is counted in seconds. */
  private static Instant moment(Instant now, List<Hold> held) {
    boolean lastMinute =
        held.stream()
            .map(hold -> Duration.between(now, hold.expires()).toSeconds())
            .anyMatch(left -> left >= 0 && left < 60);
    return now.truncatedTo(lastMinute ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
  }

  private void showFigures(List<CalendarVisit> today, Figures read, Formats formats) {
    long done =
        today.stream().filter(visit -> visit.status() == AppointmentStatus.COMPLETED).count();
    figures.removeAll();
    figures.add(
        figure("figure.visits", String.valueOf(today.size()), getTranslation("figure.done", done)),
        figure(
            "figure.booked", String.valueOf(read.bookedToday()), getTranslation("figure.byMaite")),
        figure(
            "figure.deposits",
            formats.money(read.depositsTodayCents()),
            getTranslation("figure.paidToday")),
        figure(
            "figure.conversations",
            String.valueOf(read.conversationsToday()),
            getTranslation("figure.today")));
  }

  private Div figure(String key, String value, String help) {
    Div figure =
        new Div(
            span("figure-label", getTranslation(key)),
            span("figure-value", value),
            span("figure-help", help));
    figure.addClassName("figure");
    return figure;
  }

  private EmptyState empty(String icon, String key) {
    return new EmptyState(icon, getTranslation(key), getTranslation(key + ".help"));
  }

  private static Span span(String name, String text) {
    Span span = new Span(text);
    span.addClassName(name);
    return span;
  }
}
