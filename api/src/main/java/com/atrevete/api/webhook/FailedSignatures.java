package com.atrevete.api.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts failed signatures per address: 10 a minute are answered as such (the salon's rule "rate
 * limit").
 */
@Component
final class FailedSignatures {

  private static final int TOLERATED = 10;
  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final int MOST_ADDRESSES = 10_000;

  private final Clock clock;
  private final Map<String, Deque<Instant>> latest =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  FailedSignatures(Clock clock) {
    this.clock = clock;
  }

  /** Notes a failure and says whether the address has had too many within the last minute. */
  synchronized boolean areTooManyWithOneFrom(String address) {
    Instant now = clock.instant();
    Deque<Instant> failures = latest.computeIfAbsent(address, key -> new ArrayDeque<>());
    failures.addLast(now);
    while (failures.size() > TOLERATED + 1) {
      failures.removeFirst();
    }
    return failures.size() > TOLERATED && failures.getFirst().isAfter(now.minus(PERIOD));
  }
}
