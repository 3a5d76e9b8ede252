package com.atrevete.admin.simulator;

import com.atrevete.admin.layout.Notices;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.BiConsumer;

/** The eighteen situations; choosing one makes it and opens its customer's chat. */
final class SituationsPanel extends Section {

  private final Simulation simulation;
  private final BiConsumer<SimulatedCustomer, Situation> made;
  private final Div list = new Div();
  private final ProgressBar progress = new ProgressBar();

  SituationsPanel(Simulation simulation, BiConsumer<SimulatedCustomer, Situation> made) {
    this.simulation = simulation;
    this.made = made;
    addClassNames("simulator-panel", "situations");
    progress.setIndeterminate(true);
    progress.setVisible(false);
    list.addClassName("situation-list");
    for (Situation situation : Situation.values()) {
      list.add(button(situation));
    }
    Paragraph help = new Paragraph(getTranslation("simulator.situations.help"));
    help.addClassName("quiet");
    add(new H2(getTranslation("simulator.situations")), help, progress, list);
  }

  private NativeButton button(Situation situation) {
    Span number = new Span(String.valueOf(situation.number()));
    number.addClassName("situation-number");
    Span title = new Span(getTranslation("situation." + situation.number()));
    NativeButton button = new NativeButton("", click -> prepare(situation));
    button.addClassName("situation");
    button.setId("situation-" + situation.number());
    button.add(number, title);
    return button;
  }

  private void prepare(Situation situation) {
    list.setEnabled(false);
    progress.setVisible(true);
    simulation.prepare(
        this,
        situation,
        customer -> {
          end();
          made.accept(customer, situation);
        },
        why -> {
          end();
          Notices.problem(getTranslation("simulator.situation.failed") + " " + why);
        });
  }

  private void end() {
    list.setEnabled(true);
    progress.setVisible(false);
  }
}
