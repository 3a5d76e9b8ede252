package com.atrevete.admin.layout;

import com.atrevete.admin.i18n.Formats;
import com.atrevete.admin.live.Ticker;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.persistence.clock.BusinessClock;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** The time the salon has, shown when it is not the machine's: somebody is trying things out. */
@org.springframework.stereotype.Component
class SalonClock {

  private final BusinessClock clock;

  SalonClock(BusinessClock clock) {
    this.clock = clock;
  }

  Component create(Ticker ticker) {
    Span day = new Span();
    day.addClassName("day"); // telephones have no room for it
    Span time = new Span();
    Span both = new Span(day, time);
    both.addClassName("salon-clock");
    Runnable show = () -> show(both, day, time);
    show.run();
    ticker.follow(both, show);
    return both;
  }

  private void show(Span both, Span day, Span time) {
    boolean moved = !clock.offset().isZero();
    both.setVisible(moved);
    if (moved) {
      Instant now = clock.now();
      Formats formats = Formats.current();
      day.setText(formats.day(Madrid.dateOf(now)) + " · ");
      time.setText(formats.time(now));
      both.setTitle(both.getTranslation("nav.clock", formats.dayAndTime(now)));
    }
  }
}
