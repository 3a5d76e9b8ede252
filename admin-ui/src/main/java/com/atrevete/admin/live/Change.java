package com.atrevete.admin.live;

import java.util.UUID;

/** Something in the record that screens may show has changed. */
public sealed interface Change {

  /** Appointments, bookings, blocks, notices or escalations. */
  record Agenda() implements Change {}

  /** A message of a conversation, or who answers it. */
  record Conversation(UUID id) implements Change {}

  /** Announcements may have been missed: anything may have changed. */
  record Anything() implements Change {}
}
