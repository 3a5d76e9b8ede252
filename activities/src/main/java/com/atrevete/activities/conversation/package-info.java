/** What a conversation does: reading, deciding in one transaction, sending. */
@NullMarked
package com.atrevete.activities.conversation;

import org.jspecify.annotations.NullMarked;
