/** The mirror of the agenda in people's calendars. */
@NullMarked
package com.atrevete.integrations.calendar;

import org.jspecify.annotations.NullMarked;
