package com.atrevete.admin.calendar;

import com.atrevete.admin.i18n.Formats;
import com.atrevete.admin.i18n.Pickers;
import com.atrevete.admin.layout.Room;
import com.atrevete.admin.live.Screens;
import com.atrevete.admin.security.CurrentStaff;
import com.atrevete.domain.booking.AppointmentStatus;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.persistence.clock.BusinessClock;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The calendar: a day of the whole team, or a week of one professional. */
@Route("admin/calendar")
@PermitAll
public final class CalendarView extends Div implements Room, BeforeEnterObserver {

  private final VisitQueries visits;
  private final TimetableQueries timetable;
  private final BusinessClock clock;
  private final List<Professional> professionals;
  private final AgendaGrid grid;
  private final H2 heading = new H2();
  private final DatePicker date = new DatePicker();
  private final Select<Optional<Professional>> who = new Select<>();
  private LocalDate day;

  CalendarView(
      VisitQueries visits,
      TimetableQueries timetable,
      BusinessClock clock,
      VisitDialogs dialogs,
      CurrentStaff staff,
      Screens screens) {
    this.visits = visits;
    this.timetable = timetable;
    this.clock = clock;
    this.day = Madrid.dateOf(clock.now());
    this.professionals = ownFirst(timetable.professionals(), staff);
    this.grid = new AgendaGrid(dialogs::open);
    addClassName("calendar");
    add(toolbar(), scroller());
    screens.followAgenda(this, this::render);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event.getLocation().getQueryParameters().getSingleParameter("day").ifPresent(this::read);
    date.setValue(day);
    render();
  }

  @Override
  public String title() {
    return getTranslation("nav.calendar");
  }

  private void read(String text) {
    try {
      day = LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      day = Madrid.dateOf(clock.now());
    }
  }

  private Component toolbar() {
    date.setI18n(Pickers.date(getLocale()));
    date.setLocale(getLocale());
    date.setAriaLabel(getTranslation("calendar.date"));
    date.addValueChangeListener(change -> show(change.getValue()));
    who.setItems(choices());
    who.setItemLabelGenerator(
        choice -> choice.map(Professional::name).orElse(getTranslation("calendar.team")));
    who.setValue(Optional.empty());
    who.setAriaLabel(getTranslation("calendar.who"));
    who.addValueChangeListener(change -> render());
    Div pickers = new Div(date, who);
    pickers.addClassName("pickers");
    Div steps =
        new Div(
            step(VaadinIcon.ANGLE_LEFT, "calendar.previous", -1, Key.ARROW_LEFT),
            todayButton(),
            step(VaadinIcon.ANGLE_RIGHT, "calendar.next", 1, Key.ARROW_RIGHT));
    steps.addClassName("steps");
    heading.addClassName("calendar-heading");
    Div toolbar = new Div(steps, heading, legend(), pickers);
    toolbar.addClassName("toolbar");
    return toolbar;
  }

  private List<Optional<Professional>> choices() {
    List<Optional<Professional>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    professionals.forEach(professional -> choices.add(Optional.of(professional)));
    return choices;
  }

  private Button step(VaadinIcon icon, String key, int direction, Key arrow) {
    Button button = new Button(icon.create(), click -> show(stepped(direction)));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(getTranslation(key));
    button.setTooltipText(getTranslation(key) + " (Alt + " + (direction < 0 ? "←" : "→") + ")");
    Shortcuts.addShortcutListener(this, () -> show(stepped(direction)), arrow, KeyModifier.ALT);
    return button;
  }

  private LocalDate stepped(int direction) {
    return who.getValue().isPresent() ? day.plusWeeks(direction) : day.plusDays(direction);
  }

  private Button todayButton() {
    return new Button(getTranslation("calendar.today"), click -> show(Madrid.dateOf(clock.now())));
  }

  private Component scroller() {
    Div scroller = new Div(grid);
    scroller.addClassName("agenda-scroll");
    scroller.addAttachListener(attached ->
        scroller
            .getElement()
            .executeJs(
                "requestAnimationFrame(() => {"
                    + "const now = this.querySelector('.agenda-now');"
                    + "if (now) this.scrollTop = now.offsetTop - this.clientHeight / 3; })"));
    scroller
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("nav.calendar"));
    return scroller;
  }

  private Component legend() {
    Div legend = new Div();
    legend.addClassName("legend");
    for (AppointmentStatus status :
        List.of(
            AppointmentStatus.PROVISIONAL,
            AppointmentStatus.CONFIRMED,
            AppointmentStatus.COMPLETED,
            AppointmentStatus.NO_SHOW)) {
      Span entry = new Span(getTranslation("status." + status.code()));
      entry.addClassNames("legend-entry", status.code());
      legend.add(entry);
    }
    return legend;
  }

  private void show(LocalDate chosen) {
    if (chosen != null && !chosen.equals(day)) {
      day = chosen;
      date.setValue(chosen);
      render();
    }
  }

  private void render() {
    Formats formats = Formats.current();
    Optional<Professional> one = who.getValue();
    LocalDate from =
        one.isPresent() ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
    LocalDate to = one.isPresent() ? from.plusDays(6) : day;
    AgendaPages pages =
        new AgendaPages(
            visits.between(from, to), Timetable.read(timetable, from, to), clock.now(), formats);
    heading.setText(
        one.isPresent()
            ? getTranslation("calendar.week", formats.day(from), formats.day(to))
            : formats.longDay(day));
    grid.show(
        one.map(professional -> pages.week(from, professional))
            .orElseGet(() -> pages.day(day, professionals)));
  }

  private static List<Professional> ownFirst(List<Professional> all, CurrentStaff staff) {
    Optional<java.util.UUID> own =
        staff.user().flatMap(user -> Optional.ofNullable(user.stylist()));
    return all.stream()
        .sorted(
            java.util.Comparator.comparing(
                professional -> own.filter(professional.id()::equals).isEmpty()))
        .toList();
  }
}
