/** Encryption of what travels to Temporal. */
@NullMarked
package com.atrevete.workflows.converter;

import org.jspecify.annotations.NullMarked;
