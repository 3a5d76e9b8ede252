package com.atrevete.workflows.notification;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.conversation.ConversationId;

/**
 * News of a booking for its customer's conversation.
 *
 * @param key business key of this piece of news: told once, however often it is given
 * @param offsetMillis how far the business clock is ahead of the machine's
 */
public record News(
    ConversationId conversation,
    BookingId booking,
    BookingNews news,
    String key,
    long offsetMillis) {}
