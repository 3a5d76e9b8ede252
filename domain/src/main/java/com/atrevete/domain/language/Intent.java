package com.atrevete.domain.language;

/** What a customer wants with a turn. */
public enum Intent {
  BOOK,
  RESCHEDULE,
  CANCEL,
  DELAY,
  FAQ,
  PRICE_QUESTION,
  USUAL,
  /** Cannot decide, or asks which service suits her. */
  ADVICE,
  THIRD_PARTY,
  GROUP,
  PAYMENT_PROBLEM,
  /** Beside a payment problem: only the link is missing, nothing has failed. */
  SEND_LINK,
  PAYMENT_CLAIMED,
  CONFIRM_YES,
  CONFIRM_NO,
  CHOOSE_OPTION,
  GIVE_NAME,
  THANKS,
  GREETING,
  MEDICAL,
  HUMAN_PLEASE,
  WAITLIST,
  MY_APPOINTMENT,
  MODIFY_SERVICES,
  /** "Wait a moment", "I'll tell you later". */
  WAIT,
  COMPLAINT,
  INSULT,
  /** "BAJA": no more marketing. */
  UNSUBSCRIBE,
  OUT_OF_SCOPE,
  /** Nobody could read it. */
  UNCLEAR
}
