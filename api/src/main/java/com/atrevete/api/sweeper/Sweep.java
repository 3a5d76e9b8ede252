package com.atrevete.api.sweeper;

/** One kind of leftover, and how it is made good. */
interface Sweep {

  /** Makes good what is left over now; throws when it could not finish. */
  void run();

  /** Whether it is pointless while Temporal is away. */
  boolean needsTemporal();
}
