package com.atrevete.launcher.postgres;

import com.atrevete.launcher.command.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the class path for the machine's platform. */
final class PostgresBinaries {

  private static final int OWNER_EXECUTES = 0100;

  private final Path home;

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  /**
   * Unpacks into a folder named after the archive's checksum. The folder appears in one rename, so
   * it is always complete, however the unpacking process ended.
   */
  static PostgresBinaries unpackedIn(Path cache) throws IOException {
    String archive = archiveName();
    URL url = PostgresBinaries.class.getClassLoader().getResource(archive);
    if (url == null) {
      throw new Refusal(
          "No embedded PostgreSQL for this platform (" + archive + ")",
          "Set SPRING_DATASOURCE_URL to a PostgreSQL of your own");
    }
    Path home = cache.resolve("postgresql-" + checksum(url));
    if (Files.notExists(home)) {
      Files.createDirectories(cache);
      Path fresh = Files.createTempDirectory(cache, "postgresql.new-");
      unpack(url, fresh);
      publish(fresh, home);
    }
    return new PostgresBinaries(home);
  }

  private static String archiveName() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String cpu = machine.equals("aarch64") || machine.equals("arm64") ? "arm_64" : "x86_64";
    return "postgres-" + (os.startsWith("mac") ? "darwin" : os) + "-" + cpu + ".txz";
  }

  private static String checksum(URL archive) throws IOException {
    JarURLConnection jar = (JarURLConnection) archive.openConnection();
    return Long.toHexString(jar.getJarEntry().getCrc());
  }

  private static void publish(Path fresh, Path home) throws IOException {
    try {
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
      FileTrees.delete(fresh); // someone else unpacked the same at the same time
    }
  }

  private static void unpack(URL url, Path target) throws IOException {
    try (InputStream raw = new BufferedInputStream(url.openStream());
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        Path path = target.resolve(e.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("archive entry outside its folder");
        }
        unpackEntry(tar, e, path);
      }
    }
  }

  private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, path);
      if ((entry.getMode() & OWNER_EXECUTES) != 0 && !path.toFile().setExecutable(true)) {
        throw new IOException("cannot make " + path + " executable");
      }
    }
  }
}
