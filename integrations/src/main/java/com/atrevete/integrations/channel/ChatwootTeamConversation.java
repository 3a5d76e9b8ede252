package com.atrevete.integrations.channel;

import java.util.Map;

/** The team's conversation in Chatwoot. */
final class ChatwootTeamConversation implements TeamConversation {

  private final ChatwootClient chatwoot;
  private final String conversation;

  ChatwootTeamConversation(ChatwootClient chatwoot, String conversation) {
    this.chatwoot = chatwoot;
    this.conversation = conversation;
  }

  @Override
  public void post(String text) {
    chatwoot.createMessage(
        conversation, Map.of("content", text, "message_type", "outgoing", "private", false));
  }
}
