/** What customers and colleagues write on the channel. */
@NullMarked
package com.atrevete.api.conversation;

import org.jspecify.annotations.NullMarked;
