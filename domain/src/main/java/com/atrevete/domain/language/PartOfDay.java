package com.atrevete.domain.language;

/** Morning starts before 14:00, afternoon from 14:00, evening from 18:00 (Europe/Madrid). */
public enum PartOfDay {
  MORNING,
  AFTERNOON,
  EVENING
}
