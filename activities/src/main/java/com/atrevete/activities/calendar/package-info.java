/** The calendar mirror. */
@NullMarked
package com.atrevete.activities.calendar;

import org.jspecify.annotations.NullMarked;
