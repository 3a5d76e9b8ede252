package com.atrevete.workflows.booking;

import com.atrevete.domain.calendar.Madrid;
import com.atrevete.workflows.SearchAttributes;
import io.temporal.common.SearchAttributeKey;
import io.temporal.common.SearchAttributeUpdate;
import io.temporal.workflow.Workflow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What operations see of a booking in the Web UI: where it stands, no names of customers. */
final class Signboard {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.forLanguageTag("es-ES"));

  private Signboard() {}

  static void show(BookingRecord record) {
    List<SearchAttributeUpdate<?>> changes = new ArrayList<>();
    add(changes, SearchAttributes.BOOKING_ID, record.booking().toString());
    add(changes, SearchAttributes.BOOKING_STATUS, record.status().code());
    add(changes, SearchAttributes.NEXT_STEP, step(record));
    add(changes, SearchAttributes.STYLIST_ID, record.stylist().toString());
    add(changes, SearchAttributes.STARTS_AT, record.startsAt().atOffset(ZoneOffset.UTC));
    if (record.conversation() != null) {
      add(changes, SearchAttributes.CONVERSATION_ID, record.conversation().toString());
    }
    if (!changes.isEmpty()) {
      Workflow.upsertTypedSearchAttributes(changes.toArray(SearchAttributeUpdate[]::new));
    }
    Workflow.setCurrentDetails(
        "%s · %s · %s%s"
            .formatted(
                record.title(), record.status().code(), step(record), time(record.nextAt())));
  }

  private static <T> void add(
      List<SearchAttributeUpdate<?>> changes, SearchAttributeKey<T> key, T value) {
    if (!value.equals(Workflow.getTypedSearchAttributes().get(key))) {
      changes.add(SearchAttributeUpdate.valueSet(key, value));
    }
  }

  private static String step(BookingRecord record) {
    return record.nextStep() == null ? "nothing" : record.nextStep().code();
  }

  private static String time(@Nullable Instant at) {
    return at == null ? "" : " " + TIME.format(at.atZone(Madrid.ZONE));
  }
}
