/** Money facts and the inbox of the provider's events. */
@NullMarked
package com.atrevete.persistence.payment;

import org.jspecify.annotations.NullMarked;
