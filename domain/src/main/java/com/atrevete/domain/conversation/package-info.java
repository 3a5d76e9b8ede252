/** The dialogue with a customer, as a pure state machine. */
@NullMarked
package com.atrevete.domain.conversation;

import org.jspecify.annotations.NullMarked;
