package com.atrevete.domain.language;

import java.time.LocalTime;

/**
 * An hour that a turn names.
 *
 * @param start position of its first word, preposition included
 * @param end position after its last word
 * @param kind an exact time, the earliest or the latest
 * @param time the hour, hours 1 to 8 read as afternoon unless said otherwise
 */
record TimeMention(int start, int end, Kind kind, LocalTime time) {

  enum Kind {
    AT,
    FROM,
    TO
  }
}
