/** Telling bookings what happens outside them. */
@NullMarked
package com.atrevete.api.booking;

import org.jspecify.annotations.NullMarked;
