package com.atrevete.admin.simulator;

import com.atrevete.admin.i18n.Formats;
import com.atrevete.admin.i18n.Pickers;
import com.atrevete.admin.layout.Notices;
import com.atrevete.admin.layout.OnScreen;
import com.atrevete.admin.simulator.SimulatorQueries.Due;
import com.atrevete.domain.calendar.Madrid;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** The salon's clock, what is due next, and jumps in time. */
final class ClockPanel extends Section {

  private final Simulation simulation;
  private final Runnable moved;
  private final Span time = new Span();
  private final Span day = new Span();
  private final Div due = new Div();
  private final OnScreen onScreen = new OnScreen();
  private final Div controls = new Div();
  private final ProgressBar progress = new ProgressBar();
  private final DateTimePicker target = new DateTimePicker();

  ClockPanel(Simulation simulation, Runnable moved) {
    this.simulation = simulation;
    this.moved = moved;
    addClassNames("simulator-panel", "clock");
    time.addClassName("clock-time");
    day.addClassName("clock-day");
    Div face = new Div(time, day);
    face.addClassName("clock-face");
    progress.setIndeterminate(true);
    progress.setVisible(false);
    due.addClassName("due");
    controls.addClassName("jumps");
    controls.add(
        jump("simulator.jump.minutes", Duration.ofMinutes(10)),
        jump("simulator.jump.hour", Duration.ofHours(1)),
        jump("simulator.jump.day", Duration.ofDays(1)),
        anyTime());
    add(new H2(getTranslation("simulator.clock")), face, progress, controls);
    add(new H2(getTranslation("simulator.due")), due);
  }

  /** Shows the time and what is due. */
  void show(Instant now, List<Due> next) {
    Formats formats = Formats.current();
    time.setText(formats.time(now));
    day.setText(formats.longDay(Madrid.dateOf(now)));
    if (!onScreen.differs(next, now.truncatedTo(ChronoUnit.MINUTES))) {
      return;
    }
    due.removeAll();
    if (next.isEmpty()) {
      Span nothing = new Span(getTranslation("simulator.due.none"));
      nothing.addClassName("quiet");
      due.add(nothing);
    }
    next.forEach(one -> due.add(row(one, now, formats)));
  }

  private Component row(Due one, Instant now, Formats formats) {
    Span what = new Span(getTranslation("next." + one.step().toLowerCase(Locale.ROOT)));
    what.addClassName("due-what");
    Span when =
        new Span(
            one.customer()
                + " · "
                + formats.dayAndTime(one.at())
                + " · "
                + formats.relative(one.at(), now));
    when.addClassName("due-when");
    Div words = new Div(what, when);
    words.addClassName("due-words");
    Button go = new Button(getTranslation("simulator.jump"), click -> jumpTo(one.at()));
    go.addThemeVariants(ButtonVariant.SMALL);
    go.setEnabled(one.at().isAfter(now));
    Div row = new Div(words, go);
    row.addClassName("due-row");
    row.setClassName("in-view", one.inView());
    return row;
  }

  private Button jump(String key, Duration span) {
    Button button =
        new Button(
            getTranslation(key),
            click -> {
              begin();
              simulation.moveClockBy(this, span, done -> end(), this::fail);
            });
    button.addThemeVariants(ButtonVariant.SMALL);
    return button;
  }

  private Component anyTime() {
    target.setLocale(getLocale());
    target.setDatePickerI18n(Pickers.date(getLocale()));
    target.setDateAriaLabel(getTranslation("calendar.date"));
    target.setTimeAriaLabel(getTranslation("simulator.time"));
    Button go =
        new Button(
            getTranslation("simulator.go"),
            click -> {
              LocalDateTime chosen = target.getValue();
              if (chosen != null) {
                jumpTo(Madrid.instantOf(chosen));
              }
            });
    Div any = new Div(target, go);
    any.addClassName("any-time");
    return any;
  }

  private void jumpTo(Instant instant) {
    begin();
    simulation.moveClockTo(this, instant, done -> end(), this::fail);
  }

  private void begin() {
    progress.setVisible(true);
    controls.setEnabled(false);
    due.setEnabled(false);
  }

  private void end() {
    progress.setVisible(false);
    controls.setEnabled(true);
    due.setEnabled(true);
    moved.run();
  }

  private void fail(String why) {
    end();
    Notices.problem(getTranslation("simulator.clock.failed") + " " + why);
  }
}
