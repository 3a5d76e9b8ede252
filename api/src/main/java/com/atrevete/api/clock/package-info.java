/** Moving the business clock. */
@NullMarked
package com.atrevete.api.clock;

import org.jspecify.annotations.NullMarked;
