package com.atrevete.integrations.notification;

/** Sends e-mails and SMS to the salon's people. */
public interface NoticeGateway {

  /** Sends a notice; throws {@link com.atrevete.integrations.GatewayException}. */
  void send(Notice notice);
}
