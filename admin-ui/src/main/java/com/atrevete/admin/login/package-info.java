/** Where staff sign in, and what can be seen without. */
@NullMarked
package com.atrevete.admin.login;

import org.jspecify.annotations.NullMarked;
