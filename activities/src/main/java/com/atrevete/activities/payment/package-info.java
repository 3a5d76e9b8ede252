/** Payment links, money that comes or fails, refunds. */
@NullMarked
package com.atrevete.activities.payment;

import org.jspecify.annotations.NullMarked;
