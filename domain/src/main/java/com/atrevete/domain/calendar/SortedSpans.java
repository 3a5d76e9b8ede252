package com.atrevete.domain.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Spans in order, those that touch or overlap made one, so that a look-up is a binary search. */
final class SortedSpans {

  private final List<TimeSpan> spans;

  private SortedSpans(List<TimeSpan> spans) {
    this.spans = spans;
  }

  static SortedSpans of(Collection<TimeSpan> unordered) {
    List<TimeSpan> merged = new ArrayList<>(unordered.size());
    unordered.stream()
        .sorted(Comparator.comparing(TimeSpan::start))
        .forEach(span -> append(merged, span));
    return new SortedSpans(merged);
  }

  private static void append(List<TimeSpan> merged, TimeSpan span) {
    TimeSpan last = merged.isEmpty() ? null : merged.getLast();
    if (last == null || last.end().isBefore(span.start())) {
      merged.add(span);
    } else if (span.end().isAfter(last.end())) {
      merged.set(merged.size() - 1, new TimeSpan(last.start(), span.end()));
    }
  }

  boolean overlap(TimeSpan span) {
    int first = firstEndingAfter(span.start());
    return first < spans.size() && spans.get(first).start().isBefore(span.end());
  }

  boolean contain(TimeSpan span) {
    int first = firstEndingAfter(span.start());
    return first < spans.size() && spans.get(first).contains(span);
  }

  List<TimeSpan> overlapping(TimeSpan span) {
    int first = firstEndingAfter(span.start());
    int end = first;
    while (end < spans.size() && spans.get(end).start().isBefore(span.end())) {
      end++;
    }
    return spans.subList(first, end);
  }

  private int firstEndingAfter(Instant instant) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end().isAfter(instant)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
