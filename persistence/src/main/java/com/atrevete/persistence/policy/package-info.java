/** The salon's rules as rows that staff can change. */
@NullMarked
package com.atrevete.persistence.policy;

import org.jspecify.annotations.NullMarked;
