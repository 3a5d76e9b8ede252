/** The simulator: customers at play, on the same path as a real channel. */
@NullMarked
package com.atrevete.admin.simulator;

import org.jspecify.annotations.NullMarked;
