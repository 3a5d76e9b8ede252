/** Who is at the screen, and whether that must be a manager. */
@NullMarked
package com.atrevete.admin.security;

import org.jspecify.annotations.NullMarked;
