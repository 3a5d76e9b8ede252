/** Notices to the team and its professionals, and what a person has to look at. */
@NullMarked
package com.atrevete.persistence.notification;

import org.jspecify.annotations.NullMarked;
