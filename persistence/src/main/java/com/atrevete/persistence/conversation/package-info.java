/** Messages in and out, and who is answering. */
@NullMarked
package com.atrevete.persistence.conversation;

import org.jspecify.annotations.NullMarked;
