package com.atrevete.workflows.conversation;

import java.util.UUID;

/**
 * Something a member of staff does to a conversation.
 *
 * @param staffUser her id in table {@code staff_user}
 */
public record StaffAction(UUID staffUser) {}
