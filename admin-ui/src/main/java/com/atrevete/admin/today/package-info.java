/** The first room: what the day holds and what needs a person. */
@NullMarked
package com.atrevete.admin.today;

import org.jspecify.annotations.NullMarked;
