/** The steps of bookings, each one transaction, and their processes. */
@NullMarked
package com.atrevete.activities.booking;

import org.jspecify.annotations.NullMarked;
