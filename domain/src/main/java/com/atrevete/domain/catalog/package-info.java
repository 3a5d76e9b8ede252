/** What the salon offers and who does it. */
@NullMarked
package com.atrevete.domain.catalog;

import org.jspecify.annotations.NullMarked;
