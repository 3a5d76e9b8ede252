/** Who may come in, and what is for managers only. */
@NullMarked
package com.atrevete.admin.security;

import org.jspecify.annotations.NullMarked;
