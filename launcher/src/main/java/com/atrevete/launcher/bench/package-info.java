/** Load, latency and cost figures of the product on this machine. */
@NullMarked
package com.atrevete.launcher.bench;

import org.jspecify.annotations.NullMarked;
