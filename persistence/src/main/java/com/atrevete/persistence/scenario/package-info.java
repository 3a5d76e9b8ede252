/** The eighteen situations of the sandbox. */
@NullMarked
package com.atrevete.persistence.scenario;

import org.jspecify.annotations.NullMarked;
