/** E-mail and SMS to professionals, and notices to the team. */
@NullMarked
package com.atrevete.integrations.notification;

import org.jspecify.annotations.NullMarked;
