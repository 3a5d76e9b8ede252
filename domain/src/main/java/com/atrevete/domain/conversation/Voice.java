package com.atrevete.domain.conversation;

import com.atrevete.domain.catalog.Catalog;
import com.atrevete.domain.language.FaqTopic;
import com.atrevete.domain.policy.Policies.OpeningHours;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Maite needs to know to say something to one customer.
 *
 * @param firstName how she is called, when it is known
 * @param now the business clock
 * @param answers the salon's answers to frequent questions, as staff keep them
 * @param publicUrl where customers see the salon's pages, without a slash at its end
 */
public record Voice(
    @Nullable String firstName,
    Instant now,
    Catalog catalog,
    Map<FaqTopic, String> answers,
    OpeningHours opening,
    String publicUrl) {

  public Voice {
    answers = Map.copyOf(answers);
  }

  String answer(FaqTopic topic) {
    return answers.getOrDefault(topic, "");
  }
}
