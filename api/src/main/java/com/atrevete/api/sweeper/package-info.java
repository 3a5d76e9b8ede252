/** Catching up on what nobody could be told. */
@NullMarked
package com.atrevete.api.sweeper;

import org.jspecify.annotations.NullMarked;
