/** The business clock as workflows see it. */
@NullMarked
package com.atrevete.workflows.clock;

import org.jspecify.annotations.NullMarked;
