package com.atrevete.launcher.postgres;

import com.atrevete.launcher.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/** Where the embedded PostgreSQL listens and who may enter. */
record PostgresAddress(int port, String user, String password) {

  static final String DATABASE = "atrevete";

  /** Below the ports that systems give to outgoing connections. */
  private static final int FIRST = 15432;

  private static final int LAST = 31999;

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), user, password);
  }

  /** The port of the last start, so that addresses handed out stay true; another one if taken. */
  static int rememberedPort(Path file) throws IOException {
    if (Files.exists(file)) {
      String known = Files.readString(file).strip();
      if (known.matches("\\d{1,5}") && Ports.isFree(Integer.parseInt(known))) {
        return Integer.parseInt(known);
      }
    }
    int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
    while (!Ports.isFree(port)) {
      port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
    }
    Files.writeString(file, Integer.toString(port));
    return port;
  }
}
