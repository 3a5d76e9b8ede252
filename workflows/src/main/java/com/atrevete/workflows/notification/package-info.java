/** Notices and escalations as workflows see them. */
@NullMarked
package com.atrevete.workflows.notification;

import org.jspecify.annotations.NullMarked;
