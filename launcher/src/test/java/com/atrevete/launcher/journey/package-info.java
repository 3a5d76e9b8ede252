/** What people do in a browser: customers at the simulator, staff in the admin. */
@NullMarked
package com.atrevete.launcher.journey;

import org.jspecify.annotations.NullMarked;
