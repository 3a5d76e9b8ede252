/** A turn of a conversation from the terminal, on the path of a real channel. */
@NullMarked
package com.atrevete.launcher.say;

import org.jspecify.annotations.NullMarked;
