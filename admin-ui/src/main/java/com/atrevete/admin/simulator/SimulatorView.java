package com.atrevete.admin.simulator;

import com.atrevete.admin.layout.EmptyState;
import com.atrevete.admin.live.Screens;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The simulator: customers side by side, the salon's clock, and situations to choose from. */
@Route(value = "simulator", autoLayout = false)
@AnonymousAllowed
public final class SimulatorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final SimulatorQueries queries;
  private final SimulatorAccess access;
  private final Simulation simulation;
  private final Map<String, Phone> phones = new LinkedHashMap<>();
  private final Div desk = new Div();
  private final PeoplePanel people = new PeoplePanel(this::open);
  private final ClockPanel clock;

  SimulatorView(
      SimulatorQueries queries,
      SimulatorAccess access,
      Simulation simulation,
      SimulatorHead head,
      Screens screens) {
    this.queries = queries;
    this.access = access;
    this.simulation = simulation;
    this.clock = new ClockPanel(simulation, this::refresh);
    addClassName("simulator");
    desk.addClassName("phones");
    Div tools = new Div(clock, new SituationsPanel(simulation, this::begin));
    tools.addClassName("tools");
    Div body = new Div(people, desk, tools);
    body.addClassName("simulator-body");
    add(head.create(), body);
    screens.followEverything(this, this::refresh);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!access.refuse(event)) {
      refresh();
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("nav.simulator") + " · Atrévete";
  }

  private void begin(SimulatedCustomer customer, Situation situation) {
    open(customer);
    Phone phone = phones.get(customer.phone());
    if (phone != null) {
      phone.suggest(situation.opening());
    }
  }

  private void open(SimulatedCustomer customer) {
    Phone phone =
        phones.computeIfAbsent(
            customer.phone(), number -> new Phone(customer, simulation, this::close));
    refresh();
    phone.scrollIntoView();
  }

  private void close(Phone phone) {
    phones.remove(phone.customer().phone());
    refresh();
  }

  private void refresh() {
    Instant now = queries.now();
    showDesk();
    phones.values().forEach(phone -> phone.show(queries.said(phone.customer()), now));
    people.show(queries.customers(), phones.keySet());
    clock.show(now, queries.due(phones.keySet()));
  }

  private void showDesk() {
    desk.getChildren().filter(child -> !phones.containsValue(child)).toList().forEach(desk::remove);
    phones.values().stream().filter(phone -> phone.getParent().isEmpty()).forEach(desk::add);
    if (phones.isEmpty()) {
      desk.add(
          new EmptyState(
              "📱", getTranslation("simulator.empty"), getTranslation("simulator.empty.help")));
    }
  }
}
