/** Working time, slots and availability. */
@NullMarked
package com.atrevete.domain.calendar;

import org.jspecify.annotations.NullMarked;
