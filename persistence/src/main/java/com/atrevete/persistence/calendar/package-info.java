/** Working time and what occupies it. */
@NullMarked
package com.atrevete.persistence.calendar;

import org.jspecify.annotations.NullMarked;
