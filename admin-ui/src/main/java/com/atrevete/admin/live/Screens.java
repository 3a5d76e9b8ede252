package com.atrevete.admin.live;

import com.vaadin.flow.component.Component;

/** Keeps a screen current, both with the record and with passing time. */
@org.springframework.stereotype.Component
public final class Screens {

  private final LiveUpdates updates;
  private final Ticker ticker;

  Screens(LiveUpdates updates, Ticker ticker) {
    this.updates = updates;
    this.ticker = ticker;
  }

  /** Refreshes a component after every change of the agenda, and every few seconds. */
  public void followAgenda(Component owner, Runnable refresh) {
    updates.follow(owner, change -> change instanceof Change.Agenda, refresh);
    ticker.follow(owner, refresh);
  }

  /** The same for a component that shows conversations too. */
  public void followEverything(Component owner, Runnable refresh) {
    updates.follow(owner, change -> true, refresh);
    ticker.follow(owner, refresh);
  }
}
