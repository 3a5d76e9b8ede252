/** A booking, its appointments and their statuses. */
@NullMarked
package com.atrevete.domain.booking;

import org.jspecify.annotations.NullMarked;
