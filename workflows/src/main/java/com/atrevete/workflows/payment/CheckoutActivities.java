package com.atrevete.workflows.payment;

import com.atrevete.domain.payment.PaymentId;
import io.temporal.activity.ActivityInterface;

/** Payment links at the provider. */
@ActivityInterface(namePrefix = "Checkout")
public interface CheckoutActivities {

  /**
   * Makes the payment's link, once.
   *
   * @return whether there is one; not when the booking no longer waits for it
   */
  boolean open(PaymentId payment);

  /** Closes the payment's link, so that it takes no more money, and says whether it already had. */
  ClosedLink close(PaymentId payment);
}
