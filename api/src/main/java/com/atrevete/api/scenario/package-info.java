/** Setting the stage for a scenario. */
@NullMarked
package com.atrevete.api.scenario;

import org.jspecify.annotations.NullMarked;
