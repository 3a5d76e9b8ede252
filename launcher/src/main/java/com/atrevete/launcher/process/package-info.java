/** Programs the launcher runs beside itself, known again after either was killed. */
@NullMarked
package com.atrevete.launcher.process;

import org.jspecify.annotations.NullMarked;
