package com.atrevete.domain.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.language.Understanding;
import java.time.Instant;

/** What moves the dialogue. */
public sealed interface Event {

  /**
   * The customer wrote.
   *
   * @param messages how many messages the turn has
   * @param at when its first message arrived
   */
  record Said(Understanding understanding, int messages, Instant at) implements Event {}

  /** The customer sent something that is not text. */
  record Sent(MediaKind kind) implements Event {}

  /** A booking has news for her. */
  record News(BookingNews news, BookingFacts booking) implements Event {}

  /** The slot is hers for now. */
  record Held(BookingFacts booking) implements Event {}

  /** Somebody was faster. */
  record SlotTaken() implements Event {}

  /** The time a question may stay open is over. */
  record TimeIsUp() implements Event {}

  /**
   * A booking refused what was asked of it.
   *
   * @param code the constant word of what was asked
   */
  record Refused(BookingId booking, String code) implements Event {
    /** It was to be cancelled. */
    public static final String CANCEL = "cancel";
  }

  /** What a message can be besides text. */
  enum MediaKind {
    VOICE,
    PICTURE,
    FILE,
    STICKER,
    LOCATION,
    CONTACT
  }
}
