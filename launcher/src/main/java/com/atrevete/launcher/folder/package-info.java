/** The data folder: its lock, its generated secrets and the addresses it tells others. */
@NullMarked
package com.atrevete.launcher.folder;

import org.jspecify.annotations.NullMarked;
