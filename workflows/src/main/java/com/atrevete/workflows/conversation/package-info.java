/** A conversation with a customer as a durable process. */
@NullMarked
package com.atrevete.workflows.conversation;

import org.jspecify.annotations.NullMarked;
