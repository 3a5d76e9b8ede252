package com.atrevete.workflows;

import io.temporal.common.SearchAttributeKey;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The search attributes of the product, as temporal-config registers them. They are never
 * encrypted, so they hold ids, statuses and times only.
 */
public final class SearchAttributes {

  public static final SearchAttributeKey<String> BOOKING_STATUS =
      SearchAttributeKey.forKeyword("BookingStatus");
  public static final SearchAttributeKey<String> BOOKING_ID =
      SearchAttributeKey.forKeyword("BookingId");
  public static final SearchAttributeKey<String> CONVERSATION_ID =
      SearchAttributeKey.forKeyword("ConversationId");
  public static final SearchAttributeKey<String> STYLIST_ID =
      SearchAttributeKey.forKeyword("StylistId");
  public static final SearchAttributeKey<String> NEXT_STEP =
      SearchAttributeKey.forKeyword("NextStep");
  public static final SearchAttributeKey<OffsetDateTime> STARTS_AT =
      SearchAttributeKey.forOffsetDateTime("StartsAt");

  /** All of them. */
  public static final List<SearchAttributeKey<?>> ALL =
      List.of(BOOKING_STATUS, BOOKING_ID, CONVERSATION_ID, STYLIST_ID, NEXT_STEP, STARTS_AT);

  private SearchAttributes() {}
}
