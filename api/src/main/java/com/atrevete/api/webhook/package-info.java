/** Letting in what is signed, and only that. */
@NullMarked
package com.atrevete.api.webhook;

import org.jspecify.annotations.NullMarked;
