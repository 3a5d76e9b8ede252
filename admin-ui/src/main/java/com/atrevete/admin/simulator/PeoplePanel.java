package com.atrevete.admin.simulator;

import com.atrevete.admin.layout.OnScreen;
import com.atrevete.admin.simulator.SimulatorQueries.Known;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Who can write: customers of the record, and new ones by name and phone. */
final class PeoplePanel extends Section {

  private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

  private final Consumer<SimulatedCustomer> open;
  private final TextField name = new TextField();
  private final TextField phone = new TextField();
  private final Div people = new Div();
  private final OnScreen onScreen = new OnScreen();

  PeoplePanel(Consumer<SimulatedCustomer> open) {
    this.open = open;
    addClassNames("simulator-panel", "people");
    people.addClassName("people-list");
    add(new H2(getTranslation("simulator.people")), newcomer(), people);
  }

  /** Shows the customers, marking those whose chat is open. */
  void show(List<Known> known, Set<String> opened) {
    if (!onScreen.differs(known, Set.copyOf(opened))) {
      return;
    }
    people.removeAll();
    for (Known one : known) {
      Avatar avatar = new Avatar(one.name());
      avatar.setColorIndex(Math.floorMod(one.name().hashCode(), 7));
      Div words = new Div(span("who", one.name()), span("number", one.customer().phone()));
      words.addClassName("person-words");
      NativeButton person = new NativeButton("", click -> open.accept(one.customer()));
      person.addClassName("person");
      person.setClassName("opened", opened.contains(one.customer().phone()));
      person.setClassName("spoken", one.lastAt() != null);
      person.add(avatar, words);
      people.add(person);
    }
  }

  private Div newcomer() {
    name.setPlaceholder(getTranslation("simulator.name"));
    name.setAriaLabel(getTranslation("simulator.name"));
    phone.setPlaceholder("+34 611 000 0NN");
    phone.setAriaLabel(getTranslation("simulator.phone"));
    Button write = new Button(getTranslation("simulator.new"), click -> openNew());
    write.addThemeVariants(ButtonVariant.PRIMARY);
    phone.addKeyPressListener(Key.ENTER, press -> openNew());
    Div form = new Div(name, phone, write);
    form.addClassName("newcomer");
    return form;
  }

  private void openNew() {
    String digits = phone.getValue().replaceAll("[\\s.()-]", "");
    String number = digits.matches("[6789][0-9]{8}") ? "+34" + digits : digits;
    boolean readable = PHONE.matcher(number).matches();
    phone.setInvalid(!readable);
    phone.setErrorMessage(getTranslation("simulator.phone.wrong"));
    name.setInvalid(name.getValue().isBlank());
    name.setErrorMessage(getTranslation("simulator.name.missing"));
    if (readable && !name.getValue().isBlank()) {
      open.accept(new SimulatedCustomer(number, name.getValue().strip()));
      name.clear();
      phone.clear();
    }
  }

  private static Span span(String className, String text) {
    Span span = new Span(text);
    span.addClassName(className);
    return span;
  }
}
