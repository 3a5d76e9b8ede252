package com.atrevete.api.conversation;

import com.atrevete.persistence.conversation.MessageKind;
import tools.jackson.databind.JsonNode;

/** Says what a message is by what is attached to it; its first attachment decides. */
final class ChatwootAttachments {

  private ChatwootAttachments() {}

  static MessageKind kind(JsonNode message) {
    JsonNode first = message.path("attachments").path(0);
    if (message.path("content_attributes").path("is_reaction").asBoolean(false)) {
      return MessageKind.REACTION;
    }
    if (first.isMissingNode()) {
      return MessageKind.TEXT;
    }
    return switch (first.path("file_type").asString("")) {
      case "audio", "voice" -> MessageKind.VOICE;
      case "image" -> isSticker(first) ? MessageKind.STICKER : MessageKind.IMAGE;
      case "sticker" -> MessageKind.STICKER;
      case "video", "ig_reel" -> MessageKind.VIDEO;
      case "location" -> MessageKind.LOCATION;
      case "contact" -> MessageKind.CONTACT;
      case "reaction" -> MessageKind.REACTION;
      default -> MessageKind.FILE;
    };
  }

  /** WhatsApp's stickers come as WebP images; its photos never do. */
  private static boolean isSticker(JsonNode attachment) {
    return "webp".equals(attachment.path("extension").asString(""))
        || attachment.path("data_url").asString("").endsWith(".webp");
  }
}
