package com.atrevete.integrations;

import com.atrevete.integrations.payment.StripeSettings;

/**
 * What of the outside is real.
 *
 * @param live whether anything reaches people or money outside the salon's own machine
 * @param sandboxClock whether the business clock may be moved
 * @param sandboxPayments whether the product serves its own payment pages
 */
public record Outside(boolean live, boolean sandboxClock, boolean sandboxPayments) {

  /** Throws {@link IllegalStateException} when the clock is to be moved although money is real. */
  static Outside of(boolean live, StripeSettings stripe, String sandboxClock) {
    boolean wanted = sandboxClock.isEmpty() ? !live : Boolean.parseBoolean(sandboxClock);
    if (wanted && stripe.live()) {
      throw new IllegalStateException(
          "SANDBOX_CLOCK=true is refused while STRIPE_SECRET_KEY is a live key.");
    }
    return new Outside(live, wanted, !stripe.configured());
  }
}
