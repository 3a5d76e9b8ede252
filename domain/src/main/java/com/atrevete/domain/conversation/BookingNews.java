package com.atrevete.domain.conversation;

/** What a booking has to tell its customer. */
public enum BookingNews {
  /** The first payment link is there. */
  DEPOSIT_ASKED,
  /** A new link after a failed payment, with the later deadline. */
  PAYMENT_RETRY,
  /** Payment failed twice: a colleague takes over. */
  PAYMENT_FAILED,
  HOLD_WARNING,
  HOLD_EXPIRED,
  /** Paid, or free and complete. */
  CONFIRMED,
  /** Paid after the hold ended and the slot was still free: a new appointment replaces the old. */
  CONFIRMED_LATE,
  /**
   * Paid after the hold ended and somebody else has the slot: refund requested, new times offered.
   */
  LATE_PAYMENT_REFUNDED,
  /** Paid a second time: the second payment is refunded. */
  PAID_TWICE,
  /** A payment whose amount or currency is not what was asked: a colleague looks at it. */
  WRONG_PAYMENT,
  REMINDER,
  CANCELLED,
  /** The provider confirmed the refund. */
  REFUND_SUCCEEDED
}
