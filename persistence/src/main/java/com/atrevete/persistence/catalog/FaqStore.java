package com.atrevete.persistence.catalog;

import com.atrevete.domain.language.FaqTopic;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The salon's answers to frequent questions, as staff keep them. */
@Component
public final class FaqStore {

  private final JdbcClient jdbc;

  public FaqStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The answer to each topic that has one. */
  public Map<FaqTopic, String> answers() {
    Map<FaqTopic, String> answers = new EnumMap<>(FaqTopic.class);
    jdbc.sql("SELECT topic, answer FROM faq")
        .query(row -> {
          String topic = row.getString("topic").toUpperCase(Locale.ROOT);
          for (FaqTopic known : FaqTopic.values()) {
            if (known.name().equals(topic)) {
              answers.put(known, row.getString("answer"));
            }
          }
        });
    return answers;
  }
}
