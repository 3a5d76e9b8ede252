/** The customer's channel: Chatwoot, or its sandbox. */
@NullMarked
package com.atrevete.integrations.channel;

import org.jspecify.annotations.NullMarked;
