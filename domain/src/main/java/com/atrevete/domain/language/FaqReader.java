package com.atrevete.domain.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which of the frequent questions a turn asks. */
final class FaqReader {

  private static final Map<FaqTopic, Sign> SIGNS = new EnumMap<>(FaqTopic.class);

  static {
    SIGNS.put(FaqTopic.CANCELLATION_POLICY, Sign.POLICY);
    SIGNS.put(FaqTopic.GIFT_CARDS, Sign.GIFT);
    SIGNS.put(FaqTopic.HOURS, Sign.HOURS);
    SIGNS.put(FaqTopic.PARKING, Sign.PARKING);
    SIGNS.put(FaqTopic.PAYMENT, Sign.PAYWAY);
    SIGNS.put(FaqTopic.PRODUCTS, Sign.PRODUCTS);
    SIGNS.put(FaqTopic.ADDRESS, Sign.ADDRESS);
  }

  private FaqReader() {}

  static List<FaqTopic> topics(Signs signs) {
    List<FaqTopic> topics = new ArrayList<>();
    SIGNS.forEach((topic, sign) -> {
      if (signs.has(sign)) {
        topics.add(topic);
      }
    });
    topics.sort(
        Comparator.comparingInt(topic -> signs.position(SIGNS.getOrDefault(topic, Sign.HOURS))));
    if (topics.contains(FaqTopic.GIFT_CARDS)) {
      topics.remove(FaqTopic.PAYMENT);
    }
    if (topics.contains(FaqTopic.PARKING) && topics.size() > 1) {
      topics.remove(FaqTopic.ADDRESS);
    }
    return topics;
  }
}
