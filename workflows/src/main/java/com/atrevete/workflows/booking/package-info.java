/** A booking, from hold to a week after the visit, as a durable process. */
@NullMarked
package com.atrevete.workflows.booking;

import org.jspecify.annotations.NullMarked;
