/** What the payment provider says, and the sandbox's payment pages. */
@NullMarked
package com.atrevete.api.payment;

import org.jspecify.annotations.NullMarked;
