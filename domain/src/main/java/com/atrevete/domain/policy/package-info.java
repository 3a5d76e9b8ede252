/** The salon's rules as typed values. */
@NullMarked
package com.atrevete.domain.policy;

import org.jspecify.annotations.NullMarked;
