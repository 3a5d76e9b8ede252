/** Root of the module. */
@NullMarked
package com.atrevete.activities;

import org.jspecify.annotations.NullMarked;
