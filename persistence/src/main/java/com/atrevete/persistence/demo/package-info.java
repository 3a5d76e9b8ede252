/** What a first start contains. */
@NullMarked
package com.atrevete.persistence.demo;

import org.jspecify.annotations.NullMarked;
