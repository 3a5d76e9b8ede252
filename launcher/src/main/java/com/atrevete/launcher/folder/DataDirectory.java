package com.atrevete.launcher.folder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.atrevete.launcher.command.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder that keeps everything between starts, locked for one running product. The lock belongs
 * to the process, so the operating system frees it however the process ends.
 */
public final class DataDirectory implements AutoCloseable {

  private final Path path;
  private final FileChannel channel;

  private DataDirectory(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Creates the folder where needed and takes its lock, or refuses without touching anything. */
  public static DataDirectory open(Path wanted) throws IOException {
    Path path = create(wanted);
    FileChannel channel = FileChannel.open(path.resolve("in-use.lock"), CREATE, READ, WRITE);
    try {
      if (lock(channel) == null) {
        throw inUse(path, holder(channel));
      }
      byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
      channel.truncate(0).write(ByteBuffer.wrap(pid), 0);
      return new DataDirectory(path, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static Path create(Path wanted) {
    try {
      if (Files.notExists(wanted)) {
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        Files.createDirectories(wanted, PosixFilePermissions.asFileAttribute(ownerOnly));
      }
      if (!Files.isWritable(wanted)) {
        throw new IOException("not writable");
      }
      return wanted.toRealPath();
    } catch (IOException e) {
      throw new Refusal(
          "The data folder " + wanted + " cannot be used (" + e.getMessage() + ")",
          "Make it a folder you may write to, or set DATA_DIR to another one",
          e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very process
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(20);
    channel.read(content, 0);
    String pid = StandardCharsets.US_ASCII.decode(content.flip()).toString().strip();
    return pid.isEmpty() ? "" : " (process " + pid + ")";
  }

  private static Refusal inUse(Path path, String holder) {
    return new Refusal(
        "The data folder " + path + " is in use by another instance" + holder,
        "Stop that one first, or set DATA_DIR (and the ports) for a second one");
  }

  public Path path() {
    return path;
  }

  public Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
