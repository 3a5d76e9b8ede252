package com.atrevete.admin.simulator;

import com.atrevete.admin.conversation.ChatMessage;
import com.atrevete.admin.conversation.Transcript;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageInputI18n;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** A customer's phone with her chat with Maite. */
final class Phone extends Section {

  /** After this nobody believes that an answer is being written. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final SimulatedCustomer customer;
  private final Simulation simulation;
  private final Transcript transcript = Transcript.forCustomer(this::say);
  private final Div suggestion = new Div();
  private final Span presence = new Span();

  Phone(SimulatedCustomer customer, Simulation simulation, Consumer<Phone> close) {
    this.customer = customer;
    this.simulation = simulation;
    addClassName("phone-frame");
    getElement()
        .setAttribute("aria-label", getTranslation("simulator.chat", customer.whatsappName()));
    suggestion.addClassName("suggestion");
    suggestion.setVisible(false);
    MessageInput input = new MessageInput(submit -> say(submit.getValue()));
    input.setI18n(
        new MessageInputI18n()
            .setMessage(getTranslation("simulator.write"))
            .setSend(getTranslation("simulator.send")));
    add(head(close), transcript, suggestion, input);
  }

  SimulatedCustomer customer() {
    return customer;
  }

  /** Offers to say this first. */
  void suggest(String words) {
    NativeButton chip = new NativeButton(words, click -> say(words));
    suggestion.removeAll();
    suggestion.add(chip);
    suggestion.setVisible(true);
  }

  /** Shows what was said, as far as it has reached the customer. */
  void show(List<ChatMessage> messages, Instant now) {
    transcript.show(messages.stream().filter(ChatMessage::isWithCustomer).toList());
    boolean awaited =
        messages.stream()
            .anyMatch(message -> message.isUnderWay() && message.at().plus(PATIENCE).isAfter(now));
    transcript.setTyping(awaited);
    presence.setText(getTranslation(awaited ? "simulator.typing" : "simulator.online"));
  }

  private void say(String words) {
    if (words.isBlank()) {
      return;
    }
    suggestion.setVisible(false);
    simulation.say(
        this,
        customer,
        words,
        why -> transcript.addNote(getTranslation("simulator.notaccepted") + " " + why));
  }

  private Div head(Consumer<Phone> close) {
    Avatar maite = new Avatar("Maite");
    maite.setAbbreviation("🌸");
    H2 name = new H2(getTranslation("simulator.maite"));
    presence.setText(getTranslation("simulator.online"));
    presence.addClassName("presence");
    Div words = new Div(name, presence);
    words.addClassName("phone-words");
    Span who = new Span(customer.whatsappName() + " · " + customer.phone());
    who.addClassName("phone-owner");
    Button end = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.accept(this));
    end.addThemeVariants(ButtonVariant.TERTIARY);
    end.setAriaLabel(getTranslation("simulator.close", customer.whatsappName()));
    Div bar = new Div(maite, words, end);
    bar.addClassName("phone-bar");
    Div head = new Div(who, bar);
    head.addClassName("phone-head");
    return head;
  }
}
