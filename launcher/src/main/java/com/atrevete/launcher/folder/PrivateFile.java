package com.atrevete.launcher.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that only their owner may read and that are never seen half written. */
public final class PrivateFile {

  private PrivateFile() {}

  /**
   * Replaces the file's content at once; temporary files are created readable by their owner only.
   */
  public static void write(Path file, String content) throws IOException {
    Path fresh =
        Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".new");
    Files.writeString(fresh, content);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
