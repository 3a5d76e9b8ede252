package com.atrevete.admin.conversation;

import com.atrevete.admin.i18n.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One message of a transcript. */
final class Bubble extends Div {

  private final Span ticks = new Span();
  private final Div buttons = new Div();

  /**
   * A bubble.
   *
   * @param mine on the side of who looks
   * @param press what a button does, absent where they are only shown
   */
  Bubble(ChatMessage message, boolean mine, @Nullable Consumer<String> press) {
    addClassNames("bubble", mine ? "mine" : "theirs", "by-" + message.role());
    setId("message-" + message.id());
    if (!message.role().equals("customer")) {
      add(labelled("author", getTranslation("author." + message.role())));
    }
    if (!message.kind().equals("text")) {
      add(labelled("kind", getTranslation("kind." + message.kind())));
    }
    add(message.incoming() ? PlainText.of(message.text()) : PlainText.withLinks(message.text()));
    ticks.addClassName("ticks");
    Span time = labelled("time", Formats.current().time(message.at()));
    Div foot = new Div(time, ticks);
    foot.addClassName("foot");
    add(foot);
    addButtons(message, press);
    update(message);
  }

  /** Shows how far the message has come. */
  void update(ChatMessage message) {
    String sign =
        switch (message.status()) {
          case "pending", "sending" -> "🕓";
          case "sent" -> "✓";
          case "failed" -> "⚠";
          case "dropped" -> "✕";
          default -> "✓✓";
        };
    boolean read = message.status().equals("read") || message.status().equals("answered");
    ticks.setText(sign);
    ticks.setClassName("read", read);
    ticks.setTitle(getTranslation("delivery." + message.status()));
    ticks.getElement().setAttribute("role", "img");
    ticks.getElement().setAttribute("aria-label", getTranslation("delivery." + message.status()));
    setClassName(
        "not-sent", message.status().equals("failed") || message.status().equals("dropped"));
  }

  /** Buttons can be pressed while they belong to the last message. */
  void letPress(boolean last) {
    buttons.setEnabled(last);
  }

  private void addButtons(ChatMessage message, @Nullable Consumer<String> press) {
    if (message.buttons().isEmpty()) {
      return;
    }
    buttons.addClassName("reply-buttons");
    for (String words : message.buttons()) {
      NativeButton button = new NativeButton(words);
      if (press == null) {
        button.setEnabled(false);
      } else {
        button.addClickListener(click -> press.accept(words));
      }
      buttons.add(button);
    }
    add(buttons);
  }

  private static Span labelled(String name, String text) {
    Span label = new Span(text);
    label.addClassName(name);
    return label;
  }
}
