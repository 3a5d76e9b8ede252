/** What all rooms share: navigation, badges, empty states. */
@NullMarked
package com.atrevete.admin.layout;

import org.jspecify.annotations.NullMarked;
