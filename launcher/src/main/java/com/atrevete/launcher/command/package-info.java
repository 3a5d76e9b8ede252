/** Commands for a terminal and how they refuse. */
@NullMarked
package com.atrevete.launcher.command;

import org.jspecify.annotations.NullMarked;
