/** Screens that follow the record: changes announced by PostgreSQL, work off the web threads. */
@NullMarked
package com.atrevete.admin.live;

import org.jspecify.annotations.NullMarked;
