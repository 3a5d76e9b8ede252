package com.atrevete.integrations.payment;

/** What became of a payment page. */
public sealed interface SessionState {

  /** Nobody has paid and the page still takes money. */
  record Open() implements SessionState {}

  /** Nobody has paid and nobody can any more. */
  record Expired() implements SessionState {}

  /** Completed, but the money is still on its way; an event will tell. */
  record Processing() implements SessionState {}

  /**
   * Paid.
   *
   * @param amountCents in the smallest unit of the currency
   * @param currency ISO 4217 in lower case
   */
  record Paid(String paymentIntentId, long amountCents, String currency) implements SessionState {}
}
