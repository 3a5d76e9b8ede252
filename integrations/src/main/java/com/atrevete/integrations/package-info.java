/** Root of the module. */
@NullMarked
package com.atrevete.integrations;

import org.jspecify.annotations.NullMarked;
