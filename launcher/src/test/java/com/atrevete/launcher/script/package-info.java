/** Conversations with the whole product over its public interfaces. */
@NullMarked
package com.atrevete.launcher.script;

import org.jspecify.annotations.NullMarked;
