package com.atrevete.workflows.conversation;

import com.atrevete.domain.conversation.MessageId;
import java.util.UUID;

/** What a member of staff wrote; the text is in the message's row. */
public record StaffMessage(UUID staffUser, MessageId message) {}
