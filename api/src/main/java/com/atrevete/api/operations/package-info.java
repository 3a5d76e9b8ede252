/** Health, metrics, security and the codec of the Web UI. */
@NullMarked
package com.atrevete.api.operations;

import org.jspecify.annotations.NullMarked;
