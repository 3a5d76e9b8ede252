/** What the sandbox of the outside world was asked to do. */
@NullMarked
package com.atrevete.admin.outside;

import org.jspecify.annotations.NullMarked;
