package com.atrevete.integrations.notification;

/** Tells the team, by the best way there is. The admin shows every notice in any case. */
public interface TeamGateway {

  /** Sends and says how; throws {@link com.atrevete.integrations.GatewayException}. */
  Way tell(TeamNotice notice);

  /** How the team was told; the admin alone when nothing else is configured. */
  enum Way {
    CHATWOOT,
    EMAIL,
    SMS,
    ADMIN
  }
}
