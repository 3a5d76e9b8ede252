/** What keeps the code in its shape: borders of modules, determinism, names that are promises. */
@NullMarked
package com.atrevete.launcher.architecture;

import org.jspecify.annotations.NullMarked;
