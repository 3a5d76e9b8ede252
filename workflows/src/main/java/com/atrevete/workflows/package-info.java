/** Root of the module. */
@NullMarked
package com.atrevete.workflows;

import org.jspecify.annotations.NullMarked;
