/** The calendar room: a column per professional, and what each visit is about. */
@NullMarked
package com.atrevete.admin.calendar;

import org.jspecify.annotations.NullMarked;
