package com.atrevete.launcher.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Secrets nobody configured: generated once and kept in the data folder, for its owner only. */
public final class SecretStore {

  /** No letters or digits that look alike: the admin password is read from a terminal. */
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Path file;
  private final JsonMapper json = JsonMapper.shared();
  private final SecureRandom random = new SecureRandom();
  private final Map<String, String> secrets = new TreeMap<>();

  public SecretStore(Path file) throws IOException {
    this.file = file;
    if (Files.exists(file)) {
      secrets.putAll(
          json.readValue(Files.readString(file), new TypeReference<Map<String, String>>() {}));
    }
  }

  /** A secret for machines: 256 bits in hexadecimal. */
  public String key(String name) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return kept(name, HexFormat.of().formatHex(bytes));
  }

  /** A secret a person types: 14 readable characters, about 69 bits. */
  public String password(String name) {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      password.append(READABLE.charAt(random.nextInt(READABLE.length())));
    }
    return kept(name, password.toString());
  }

  private synchronized String kept(String name, String fresh) {
    String known = secrets.putIfAbsent(name, fresh);
    if (known != null) {
      return known;
    }
    try {
      PrivateFile.write(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(secrets));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fresh;
  }
}
