/** Root of the module. */
@NullMarked
package com.atrevete.admin;

import org.jspecify.annotations.NullMarked;
