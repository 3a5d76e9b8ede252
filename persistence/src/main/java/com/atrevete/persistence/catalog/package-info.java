/** What the salon offers, read from its rows. */
@NullMarked
package com.atrevete.persistence.catalog;

import org.jspecify.annotations.NullMarked;
