package com.atrevete.launcher.process;

import java.io.IOException;

/** A program the supervisor keeps running. */
public interface Supervised {

  String name();

  /** Ends what a killed predecessor left behind and starts the program anew on the same data. */
  Process launch() throws IOException, InterruptedException;

  /** Returns when the launched program serves, or refuses when it will not. */
  void awaitReady(Process process) throws IOException, InterruptedException;

  /** Stops the program and returns when it is gone. */
  void stop() throws IOException, InterruptedException;
}
