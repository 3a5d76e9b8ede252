/** Notices, escalations and news, on their way to people. */
@NullMarked
package com.atrevete.activities.notification;

import org.jspecify.annotations.NullMarked;
