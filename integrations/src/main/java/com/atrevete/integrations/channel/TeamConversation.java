package com.atrevete.integrations.channel;

/** The conversation in which the team reads its notices. */
public interface TeamConversation {

  /** Posts a text; throws {@link com.atrevete.integrations.GatewayException}. */
  void post(String text);
}
