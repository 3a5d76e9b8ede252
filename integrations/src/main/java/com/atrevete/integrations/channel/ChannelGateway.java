package com.atrevete.integrations.channel;

import java.util.Optional;

/** Delivers messages to customers. */
public interface ChannelGateway {

  /** Sends a message; throws {@link com.atrevete.integrations.GatewayException}. */
  SendResult send(OutgoingMessage message);

  /**
   * Asks whether the channel already has a message whose sending was interrupted.
   *
   * @return the channel's id of it, empty when it must be sent again
   */
  Optional<String> lookUp(OutgoingMessage message);
}
