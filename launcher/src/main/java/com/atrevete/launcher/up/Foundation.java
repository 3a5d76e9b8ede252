package com.atrevete.launcher.up;

/**
 * Something the applications stand on, started for the user or configured by her.
 *
 * @param <T> where it is found once it serves
 */
interface Foundation<T> {

  /** Ends what a killed predecessor left and refuses what is in the way; changes no data. */
  void prepare() throws Exception;

  /** Returns when it serves. */
  T start() throws Exception;

  /** One that runs elsewhere. */
  static <T> Foundation<T> configured(T address) {
    return new Foundation<>() {
      @Override
      public void prepare() {}

      @Override
      public T start() {
        return address;
      }
    };
  }
}
