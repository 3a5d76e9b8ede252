package com.atrevete.admin.layout;

import com.atrevete.admin.i18n.Formats;
import com.atrevete.admin.live.Ticker;
import com.atrevete.persistence.clock.BusinessClock;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** The time the salon has, shown when it is not the machine's: somebody is trying things out. */
@org.springframework.stereotype.Component
class SalonClock {

  private final BusinessClock clock;

  SalonClock(BusinessClock clock) {
    this.clock = clock;
  }

  Component create(Ticker ticker) {
    Span time = new Span();
    time.addClassName("salon-clock");
    show(time);
    ticker.follow(time, () -> show(time));
    return time;
  }

  private void show(Span time) {
    boolean moved = !clock.offset().isZero();
    time.setVisible(moved);
    if (moved) {
      String words = Formats.current().dayAndTime(clock.now());
      time.setText(words);
      time.setTitle(time.getTranslation("nav.clock", words));
    }
  }
}
