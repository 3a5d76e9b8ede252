package com.atrevete.launcher.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The clone the tests run in. */
final class Clone {

  private Clone() {}

  static Path home() {
    Path here = Path.of("").toAbsolutePath();
    while (Files.notExists(here.resolve("temporal-config"))) {
      here = here.getParent();
    }
    return here;
  }

  static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
