package com.atrevete.admin.outside;

import com.atrevete.admin.i18n.Formats;
import com.atrevete.admin.layout.EmptyState;
import com.atrevete.admin.layout.OnScreen;
import com.atrevete.admin.layout.Room;
import com.atrevete.admin.live.Screens;
import com.atrevete.admin.outside.OutsideQueries.CalendarEntry;
import com.atrevete.admin.outside.OutsideQueries.Checkout;
import com.atrevete.admin.outside.OutsideQueries.Notice;
import com.atrevete.admin.outside.OutsideQueries.Refund;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What stands in for calendar, mail, SMS and payments while nothing outside is configured. */
@Route("admin/outside")
@RolesAllowed("MANAGER")
public final class OutsideView extends Div implements Room {

  private final OutsideQueries queries;
  private final OnScreen onScreen = new OnScreen();
  private final Formats formats = Formats.current();
  private final Grid<CalendarEntry> calendar = grid("outside.calendar.none");
  private final Grid<Notice> notices = grid("outside.notices.none");
  private final Grid<Checkout> checkouts = grid("outside.payments.none");
  private final Grid<Refund> refunds = grid("outside.refunds.none");

  OutsideView(OutsideQueries queries, Screens screens) {
    this.queries = queries;
    addClassName("outside");
    Paragraph help = new Paragraph(getTranslation("outside.help"));
    help.addClassName("room-help");
    defineCalendar();
    defineNotices();
    defineMoney();
    TabSheet tabs = new TabSheet();
    tabs.add(getTranslation("outside.calendar"), calendar);
    tabs.add(getTranslation("outside.notices"), notices);
    tabs.add(getTranslation("outside.payments"), checkouts);
    tabs.add(getTranslation("outside.refunds"), refunds);
    add(help, tabs);
    render();
    screens.followAgenda(this, this::render);
  }

  @Override
  public String title() {
    return getTranslation("nav.outside");
  }

  private void render() {
    List<CalendarEntry> events = queries.calendar();
    List<Notice> sent = queries.notices();
    List<Checkout> payments = queries.checkouts();
    List<Refund> returned = queries.refunds();
    if (onScreen.differs(events, sent, payments, returned)) {
      calendar.setItems(events);
      notices.setItems(sent);
      checkouts.setItems(payments);
      refunds.setItems(returned);
    }
  }

  private void defineCalendar() {
    column(
        calendar,
        "outside.when",
        entry -> formats.dayAndTime(entry.starts()) + "–" + formats.time(entry.ends()));
    column(calendar, "outside.title", CalendarEntry::title);
    column(calendar, "outside.status", entry -> getTranslation("event." + entry.status()));
    column(calendar, "outside.whose", CalendarEntry::calendar);
    column(calendar, "outside.updated", entry -> formats.dayAndTime(entry.updated()));
  }

  private void defineNotices() {
    column(notices, "outside.when", notice -> formats.dayAndTime(notice.at()));
    column(notices, "outside.kind", notice -> getTranslation("channel." + notice.kind()));
    column(notices, "outside.recipient", Notice::recipient);
    column(notices, "outside.text", notice -> (notice.subject() + " " + notice.body()).strip());
  }

  private void defineMoney() {
    column(checkouts, "outside.when", checkout -> formats.dayAndTime(checkout.at()));
    column(checkouts, "outside.what", Checkout::description);
    column(checkouts, "outside.amount", checkout -> formats.money(checkout.cents()));
    column(
        checkouts, "outside.status", checkout -> getTranslation("checkout." + checkout.status()));
    column(checkouts, "outside.failures", checkout -> String.valueOf(checkout.failures()));
    column(refunds, "outside.when", refund -> formats.dayAndTime(refund.at()));
    column(refunds, "outside.what", Refund::refund);
    column(refunds, "outside.amount", refund -> formats.money(refund.cents()));
  }

  private <T> void column(Grid<T> grid, String header, ValueProvider<T, String> text) {
    grid.addColumn(text)
        .setHeader(getTranslation(header))
        .setAutoWidth(true)
        .setTooltipGenerator(text::apply);
  }

  private <T> Grid<T> grid(String empty) {
    Grid<T> grid = new Grid<>();
    grid.setSizeFull();
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.setEmptyStateComponent(
        new EmptyState("📭", getTranslation(empty), getTranslation("outside.none.help")));
    return grid;
  }
}
