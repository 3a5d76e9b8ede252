package com.atrevete.persistence.scenario;

import com.atrevete.domain.calendar.TimeSpan;

/**
 * Time of a professional that a situation disposes of.
 *
 * @param worked whether she has to be at work then
 */
record Window(String stylist, TimeSpan span, boolean worked) {}
