/** Who changed what, when. */
@NullMarked
package com.atrevete.persistence.audit;

import org.jspecify.annotations.NullMarked;
