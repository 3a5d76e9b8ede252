package com.atrevete.launcher.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml as the tests look at it. */
record ComposeFile(String text, Map<String, Object> content) {

  private static final Pattern INTERPOLATED = Pattern.compile("(?<!\\$)\\$\\{([A-Z_0-9]+)");

  static ComposeFile read() {
    String text = Repository.text("docker-compose.yml");
    return new ComposeFile(text, map(yaml(text)));
  }

  static Object yaml(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(200);
    options.setAllowDuplicateKeys(false);
    return new Yaml(new SafeConstructor(options)).load(text);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  static List<?> list(Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  Map<String, Object> section(String name) {
    return map(content.get(name));
  }

  Map<String, Object> services() {
    return section("services");
  }

  Map<String, Object> service(String name) {
    return map(services().get(name));
  }

  /** Names a service uses of a kind that may be written as a list, a map or a list of maps. */
  Set<String> used(String service, String kind) {
    Object value = service(service).get(kind);
    if (value instanceof Map<?, ?> named) {
      return new TreeSet<>(map(named).keySet());
    }
    Set<String> names = new TreeSet<>();
    for (Object entry : list(value)) {
      names.add(entry instanceof Map<?, ?> m ? String.valueOf(m.get("source")) : (String) entry);
    }
    return names;
  }

  /** The part before the first colon of every volume of every service. */
  List<String> volumeSources() {
    List<String> sources = new ArrayList<>();
    for (String service : services().keySet()) {
      used(service, "volumes").forEach(volume -> sources.add(volume.split(":", 2)[0]));
    }
    return sources;
  }

  /** Variables that whoever starts the file may set. */
  Set<String> variables() {
    Set<String> names = new TreeSet<>();
    INTERPOLATED.matcher(text).results().forEach(match -> names.add(match.group(1)));
    return names;
  }

  /** Where the tests find the clone, whichever folder they are started in. */
  static final class Repository {

    private Repository() {}

    static Path root() {
      Path folder = Path.of("").toAbsolutePath();
      while (!Files.exists(folder.resolve("docker-compose.yml"))) {
        folder = folder.getParent();
      }
      return folder;
    }

    static Path file(String name) {
      return root().resolve(name).normalize();
    }

    static String text(String name) {
      try {
        return Files.readString(file(name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
