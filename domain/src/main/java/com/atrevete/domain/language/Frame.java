package com.atrevete.domain.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An understanding as plain fields, named as in the labelled files; only what was said. */
public final class Frame {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  private Frame() {}

  /** The fields of an understanding, in a fixed order. */
  public static Map<String, Object> of(Understanding said) {
    Frame frame = new Frame();
    frame.put("intent", said.intent());
    frame.put("also", said.also().stream().filter(i -> i != Intent.SEND_LINK).toList());
    frame.flag("wants_link", said.has(Intent.SEND_LINK));
    frame.put("services", said.services());
    frame.flag("unsure_services", said.unsureServices());
    // The labelled files have no field of their own for the visit that is cancelled.
    frame.put(
        "date",
        said.intent() == Intent.CANCEL && said.date() == null ? said.currentDate() : said.date());
    frame.put("date_from", said.dateFrom());
    frame.put("date_to", said.dateTo());
    frame.put("time", said.time());
    frame.put("time_from", said.timeFrom());
    frame.put("time_to", said.timeTo());
    frame.put("part_of_day", said.partOfDay());
    frame.put("stylist", said.stylist());
    frame.put("not_stylist", said.notStylist());
    frame.flag("any_stylist", said.anyStylist());
    frame.people(said);
    frame.topics(said.faqTopics());
    frame.put("current_date", said.currentDate());
    frame.put("language", said.language());
    return frame.fields;
  }

  private void people(Understanding said) {
    put("option", said.option());
    put("name", said.name());
    put("surname", said.surname());
    put("persons", said.persons());
    put("delay_minutes", said.delayMinutes());
    put("arrives_in_minutes", said.arrivesInMinutes());
  }

  private void topics(List<FaqTopic> topics) {
    if (!topics.isEmpty()) {
      put("faq_topic", topics.getFirst());
    }
    if (topics.size() > 1) {
      put("faq_topics", topics);
    }
  }

  private void flag(String name, boolean value) {
    put(name, value ? Boolean.TRUE : null);
  }

  private void put(String name, @Nullable Object value) {
    if (value == null || (value instanceof List<?> list && list.isEmpty())) {
      return;
    }
    fields.put(
        name,
        value instanceof List<?> list ? list.stream().map(Frame::plain).toList() : plain(value));
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
      case Integer number -> number;
      case Boolean flag -> flag;
      default -> value.toString();
    };
  }
}
