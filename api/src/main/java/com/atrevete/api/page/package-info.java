/** The few pages that customers see in a browser. */
@NullMarked
package com.atrevete.api.page;

import org.jspecify.annotations.NullMarked;
