package com.atrevete.domain.language;

/** What a turn may show signs of; the patterns of each stand in signals.txt. */
enum Sign {
  GREETING,
  THANKS,
  GOODBYE,
  MEDICAL,
  HUMAN,
  /** Asks whether Maite is a machine. */
  ROBOT,
  /** Wants no call. */
  NOHUMAN,
  CANCEL,
  /** Cannot or will not come, which cancels a visit only where there is one. */
  CANTCOME,
  /** Says that she does not cancel. */
  KEEP,
  POLICY,
  RESCHEDULE,
  LATE,
  WAITLIST,
  MYAPPT,
  PAYPROBLEM,
  PAYCLAIM,
  PAYLATER,
  PRICE,
  HOURS,
  PARKING,
  ADDRESS,
  PAYWAY,
  PRODUCTS,
  GIFT,
  SERVICESLIST,
  FAQOTHER,
  USUAL,
  ADVICE,
  GROUP,
  THIRD,
  GIFTFOR,
  MODIFY,
  COMPLAINT,
  INSULT,
  UNSUBSCRIBE,
  WAIT,
  YES,
  NO,
  /** A yes that contains a "no", such as "cómo no". */
  YESIDIOM,
  /** A no that looks like a yes, such as "claro que no". */
  NOIDIOM,
  HESITATE,
  ANYSTYLIST,
  BOOK,
  UNKNOWNSERVICE,
  CORRECTION,
  INJECTION,
  CHITCHAT,
  EVENT
}
