/** Reading the configuration that all applications share. */
@NullMarked
package com.atrevete.persistence.config;

import org.jspecify.annotations.NullMarked;
