package com.atrevete.domain.language;

/** What Maite asked last; decides how a short answer is read. */
public enum TurnContext {
  IDLE,
  AWAITING_NAME,
  AWAITING_SERVICE,
  /** "Manicura with or without bioterapia?", "short or long hair?". */
  AWAITING_VARIANT,
  AWAITING_PACK_DECISION,
  AWAITING_STYLIST,
  /** "Which day would suit you?". */
  AWAITING_DAY,
  AWAITING_SLOT_CHOICE,
  AWAITING_SURNAME,
  AWAITING_PAYMENT,
  /** A yes or no to a summary of facts. */
  AWAITING_CONFIRMATION,
  /** "Would you like a free consultation?". */
  AWAITING_CONSULTATION_DECISION,
  /** "Shall I really cancel it?". */
  AWAITING_CANCEL_CONFIRMATION,
  AWAITING_WAITLIST_DECISION,
  /** "Which of your visits do you mean?". */
  AWAITING_BOOKING_CHOICE,
  /** "Who wants what?". */
  AWAITING_PEOPLE,
  APPOINTMENT_CONFIRMED,
  REMINDER_SENT
}
