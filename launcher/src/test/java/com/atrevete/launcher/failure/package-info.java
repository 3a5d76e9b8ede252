/** What happens when processes, servers and the network fail, and when customers race. */
@NullMarked
package com.atrevete.launcher.failure;

import org.jspecify.annotations.NullMarked;
