package com.atrevete.launcher.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.util.List;

/** Command lines of PostgreSQL's programs. */
record PostgresPrograms(PostgresBinaries binaries, boolean asNobody) {

  /** PostgreSQL refuses root; in a user namespace of its own, root looks like nobody to it. */
  static PostgresPrograms of(PostgresBinaries binaries) {
    return new PostgresPrograms(binaries, LinuxUtils.isUnshareAvailable());
  }

  List<String> command(String program) {
    String path = binaries.program(program).toString();
    return asNobody ? List.of("unshare", "-U", path) : List.of(path);
  }
}
