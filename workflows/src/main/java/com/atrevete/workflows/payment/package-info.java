/** Money that arrives when its booking no longer waits for it. */
@NullMarked
package com.atrevete.workflows.payment;

import org.jspecify.annotations.NullMarked;
