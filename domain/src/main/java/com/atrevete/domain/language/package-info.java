/**
 * Understanding what a customer wrote: from a turn of messages to a typed {@code Understanding}.
 */
@NullMarked
package com.atrevete.domain.language;

import org.jspecify.annotations.NullMarked;
