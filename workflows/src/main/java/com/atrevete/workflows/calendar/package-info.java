/** The calendar mirror as workflows see it. */
@NullMarked
package com.atrevete.workflows.calendar;

import org.jspecify.annotations.NullMarked;
