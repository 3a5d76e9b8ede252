/** What the screens say, in Spanish and English. */
@NullMarked
package com.atrevete.admin.i18n;

import org.jspecify.annotations.NullMarked;
