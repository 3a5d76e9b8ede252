package com.atrevete.admin.conversation;

import com.atrevete.admin.i18n.Formats;
import com.atrevete.domain.calendar.Madrid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The bubbles of a conversation; new ones are added and old ones get their ticks. */
public final class Transcript extends Div {

  /** Whose screen it is: her own messages stand on the right. */
  public enum Side {
    CUSTOMER,
    STAFF
  }

  private final Side side;
  private final @Nullable Consumer<String> press;
  private final Div typing = new Div(new Span(), new Span(), new Span());
  private final Map<UUID, Bubble> bubbles = new HashMap<>();
  private @Nullable LocalDate lastDay;
  private @Nullable Bubble last;

  private Transcript(Side side, @Nullable Consumer<String> press) {
    this.side = side;
    this.press = press;
    addClassName("transcript");
    getElement()
        .setAttribute("role", "log")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", getTranslation("chat.transcript"));
    typing.addClassName("typing");
    typing
        .getElement()
        .setAttribute("role", "img")
        .setAttribute("aria-label", getTranslation("chat.typing"));
    typing.setVisible(false);
    add(typing);
  }

  /** As staff see it. */
  public static Transcript forStaff() {
    return new Transcript(Side.STAFF, null);
  }

  /** As the customer sees it, with buttons that answer. */
  public static Transcript forCustomer(Consumer<String> press) {
    return new Transcript(Side.CUSTOMER, press);
  }

  /** Shows the messages, oldest first. */
  public void show(List<ChatMessage> messages) {
    boolean grown = false;
    for (ChatMessage message : messages) {
      Bubble known = bubbles.get(message.id());
      if (known == null) {
        append(message);
        grown = true;
      } else {
        known.update(message);
      }
    }
    if (grown) {
      scrollDown();
    }
  }

  /** Three dots while an answer is awaited. */
  public void setTyping(boolean writing) {
    if (typing.isVisible() != writing) {
      typing.setVisible(writing);
      scrollDown();
    }
  }

  /** A line between the bubbles that belongs to nobody. */
  public void addNote(String words) {
    Div note = new Div(words);
    note.addClassName("note");
    note.getElement().setAttribute("role", "alert");
    insert(note);
    scrollDown();
  }

  private void append(ChatMessage message) {
    LocalDate day = Madrid.dateOf(message.at());
    if (!day.equals(lastDay)) {
      lastDay = day;
      Div separator = new Div(Formats.current().day(day));
      separator.addClassName("day");
      insert(separator);
    }
    boolean mine = message.incoming() == (side == Side.CUSTOMER);
    Bubble bubble = new Bubble(message, mine, press);
    if (last != null) {
      last.letPress(false);
    }
    last = bubble;
    bubbles.put(message.id(), bubble);
    insert(bubble);
  }

  /** Above the dots, which are always last. */
  private void insert(Div element) {
    addComponentAtIndex(getComponentCount() - 1, element);
  }

  private void scrollDown() {
    getElement().executeJs("requestAnimationFrame(() => this.scrollTop = this.scrollHeight)");
  }
}
