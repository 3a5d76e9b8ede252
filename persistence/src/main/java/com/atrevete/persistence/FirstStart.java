package com.atrevete.persistence;

/** Something that must be in the database before the first customer; run at every start. */
@FunctionalInterface
public interface FirstStart {

  /** Adds what is missing; harmless when repeated, also by two processes at once. */
  void run();
}
