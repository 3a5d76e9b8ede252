package com.atrevete.activities.conversation;

import com.atrevete.domain.conversation.Event.MediaKind;
import com.atrevete.persistence.conversation.WaitingMessage;
import java.util.Optional;

/** What the kinds of messages mean to the dialogue. */
final class MessageKinds {

  private MessageKinds() {}

  /** Whether it is something to be read. */
  static boolean isText(WaitingMessage message) {
    return message.kind().equals("text") || message.kind().equals("button");
  }

  /** What it is when it cannot be read; empty for a reaction, an edit and a deletion. */
  static Optional<MediaKind> media(WaitingMessage message) {
    return Optional.ofNullable(
        switch (message.kind()) {
          case "voice" -> MediaKind.VOICE;
          case "image", "video" -> MediaKind.PICTURE;
          case "file" -> MediaKind.FILE;
          case "sticker" -> MediaKind.STICKER;
          case "location" -> MediaKind.LOCATION;
          case "contact" -> MediaKind.CONTACT;
          default -> null;
        });
  }
}
