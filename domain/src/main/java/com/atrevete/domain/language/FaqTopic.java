package com.atrevete.domain.language;

/** The subjects of the salon's frequent questions. */
public enum FaqTopic {
  HOURS,
  PARKING,
  ADDRESS,
  PAYMENT,
  CANCELLATION_POLICY,
  PRODUCTS,
  GIFT_CARDS,
  PRICE
}
