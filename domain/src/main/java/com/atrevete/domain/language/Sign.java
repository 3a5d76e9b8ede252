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
  /** Wants the link once more; nothing has failed. */
  LINKAGAIN,
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
  /** A moment of thought, such as "mmm". */
  HUM,
  ANYSTYLIST,
  BOOK,
  UNKNOWNSERVICE,
  CORRECTION,
  INJECTION,
  CHITCHAT,
  EVENT,
  /** Parts of a body. */
  BODY,
  /** What a body may suffer. */
  SYMPTOM,
  /** An illness that keeps one at home, no matter for a treatment. */
  EXCUSE,
  /** Takes something, perhaps a medicine. */
  TAKES,
  /** Cannot, said about a visit that was just spoken of. */
  CANTREPLY,
  /** Who runs the salon or answers its telephone. */
  CHIEF,
  SOMEONE,
  /** Somebody only quoted. */
  SAIDBY,
  /** Illness only as a way of speaking. */
  HARMLESS,
  /** An allergy of her own. */
  OWNILL,
  PERSON,
  /** Talking to somebody. */
  CONTACT,
  /** Talking to one person and no other. */
  TALK,
  MACHINE,
  REFUSES,
  MONEY,
  /** What a payment shows on the way. */
  SCREEN,
  FAILURE,
  /** Does not manage something. */
  NOTABLE,
  /** Cancels something that is no visit. */
  CANCELOTHER,
  /** Done by somebody else. */
  ELSEWHERE,
  /** Wants a visit at another time. */
  OTHERTIME,
  /** Somebody else cancelled. */
  OTHERCANCELS,
  /** Will come. */
  ATTEND,
  /** What makes a yes uncertain. */
  DOUBT,
  /** Perhaps. */
  MAYBE,
  /** A "no voy" that does not stay away. */
  NOTALONE,
  /** A yes on a condition. */
  IFONLY,
  BUT,
  /** Her hair is what is terrible. */
  OWNSTATE,
  /** Announces a question. */
  ASKME
}
