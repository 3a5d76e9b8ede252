package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.MessageId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What signals have brought and nobody has taken up yet; a message comes in once only. */
final class Post {

  private final Deque<MessageReceived> messages = new ArrayDeque<>();
  private final Deque<BookingChanged> news = new ArrayDeque<>();
  private final Set<MessageId> known = new HashSet<>();

  /** A message that is dealt with already, should it be announced again. */
  void know(MessageId message) {
    known.add(message);
  }

  void add(MessageReceived message) {
    if (known.add(message.message())) {
      messages.add(message);
    }
  }

  void add(BookingChanged change) {
    news.add(change);
  }

  boolean isEmpty() {
    return messages.isEmpty() && news.isEmpty();
  }

  boolean hasNews() {
    return !news.isEmpty();
  }

  boolean hasMessages() {
    return !messages.isEmpty();
  }

  int messages() {
    return messages.size();
  }

  /** The oldest news, taken out. */
  @Nullable BookingChanged takeNews() {
    return news.poll();
  }

  /** All messages in the order in which they came, taken out. */
  List<MessageReceived> takeMessages() {
    List<MessageReceived> taken = List.copyOf(messages);
    messages.clear();
    return taken;
  }
}
