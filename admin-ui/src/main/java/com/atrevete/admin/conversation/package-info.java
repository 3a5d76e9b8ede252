/** The conversations room: who is answering, the live transcript, and taking over. */
@NullMarked
package com.atrevete.admin.conversation;

import org.jspecify.annotations.NullMarked;
