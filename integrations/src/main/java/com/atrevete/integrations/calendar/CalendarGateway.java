package com.atrevete.integrations.calendar;

/** Mirrors appointments into the professionals' calendars. */
public interface CalendarGateway {

  /**
   * Creates the event or makes it equal to what is given; may be repeated. Throws {@link
   * com.atrevete.integrations.GatewayException}.
   */
  void upsert(CalendarEvent event);
}
