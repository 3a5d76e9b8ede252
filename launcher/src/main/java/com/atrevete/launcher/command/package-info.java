/** How commands of the terminal refuse. */
@NullMarked
package com.atrevete.launcher.command;

import org.jspecify.annotations.NullMarked;
