/**
 * The command that reads turns from a file and prints what the embedded interpreter understands.
 */
@NullMarked
package com.atrevete.launcher.interpret;

import org.jspecify.annotations.NullMarked;
