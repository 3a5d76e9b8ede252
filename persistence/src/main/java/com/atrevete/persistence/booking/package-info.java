/** Holds, bookings and their appointments, as the database keeps them. */
@NullMarked
package com.atrevete.persistence.booking;

import org.jspecify.annotations.NullMarked;
