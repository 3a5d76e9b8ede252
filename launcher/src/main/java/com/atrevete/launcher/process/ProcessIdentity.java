package com.atrevete.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Says whether a process is the one that wrote an owner file. A pid alone proves nothing: it is
 * given to someone else after a reboot or a busy day. The working folder (where the system shows
 * it) or the time of the start must fit, too.
 */
final class ProcessIdentity {

  private static final Duration START_TO_RECORD = Duration.ofSeconds(30);

  private ProcessIdentity() {}

  static Optional<ProcessHandle> recorded(Path ownerFile, Path folder) {
    try {
      long pid = Long.parseLong(Files.readString(ownerFile).strip());
      Instant recordedAt = Files.getLastModifiedTime(ownerFile).toInstant();
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(p -> showsFolders() ? worksIn(p, folder) : startedAt(p, recordedAt));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether the process has this working folder; never true for a zombie. */
  static boolean worksIn(ProcessHandle process, Path folder) {
    try {
      Path cwd = Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
      return cwd.equals(folder);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  static boolean showsFolders() {
    return Files.exists(Path.of("/proc/self/cwd"), LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean startedAt(ProcessHandle process, Instant recordedAt) {
    return process
        .info()
        .startInstant()
        .filter(start -> Duration.between(start, recordedAt).abs().compareTo(START_TO_RECORD) < 0)
        .isPresent();
  }
}
