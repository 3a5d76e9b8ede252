package com.atrevete.admin.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a part of a screen shows, so that it is only drawn again when something on it has
 * changed: a click, a focus or a scroll position is not lost to a refresh.
 */
public final class OnScreen {

  private @Nullable List<Object> shown;

  /** Whether these facts differ from those of the last time. */
  public boolean differs(Object... facts) {
    List<Object> next = List.of(facts);
    boolean differs = !next.equals(shown);
    shown = next;
    return differs;
  }
}
