package com.atrevete.workflows.conversation;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.BookingNews;

/**
 * News of a booking for its customer.
 *
 * @param key business key of this piece of news: told once, however often it is signalled
 */
public record BookingChanged(BookingId booking, BookingNews news, String key) {}
