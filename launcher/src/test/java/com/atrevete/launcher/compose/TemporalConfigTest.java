package com.atrevete.launcher.compose;

import static com.atrevete.launcher.compose.ComposeFile.list;
import static com.atrevete.launcher.compose.ComposeFile.map;
import static com.atrevete.launcher.compose.ComposeFile.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.compose.ComposeFile.Repository;
import com.atrevete.workflows.SearchAttributes;
import io.temporal.common.SearchAttributeKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What Temporal and its surroundings are set up with (temporal-config)")
class TemporalConfigTest {

  private static final Set<String> TYPES =
      Set.of("Keyword", "Text", "Int", "Double", "Bool", "Datetime", "KeywordList");

  @Test
  @DisplayName("The registered search attributes are those that the code uses")
  void searchAttributesAreThoseOfTheCode() {
    Map<String, String> used = new TreeMap<>();
    for (SearchAttributeKey<?> key : SearchAttributes.ALL) {
      used.put(key.getName(), key.getValueType().name().replace("INDEXED_VALUE_TYPE_", ""));
    }
    Map<String, String> registered = searchAttributes();
    registered.replaceAll((name, type) -> type.toUpperCase(Locale.ROOT));
    assertThat(registered).isEqualTo(used);
  }

  @Test
  @DisplayName("They fit into what a database has room for: 10 keywords, 3 of each other type")
  void searchAttributesFit() {
    Map<String, Long> counts =
        searchAttributes().values().stream()
            .collect(Collectors.groupingBy(type -> type, Collectors.counting()));
    assertThat(TYPES).containsAll(counts.keySet());
    counts.forEach((type, count) ->
        assertThat(count).as(type).isLessThanOrEqualTo(type.equals("Keyword") ? 10 : 3));
  }

  private static Map<String, String> searchAttributes() {
    return Repository.text("temporal-config/search-attributes")
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.split(" "))
        .collect(
            Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> a + b, TreeMap::new));
  }

  @Test
  @DisplayName("Every alert tells the person on duty what it means")
  void everyAlertIsInTheRunbook() {
    String runbook = Repository.text("docs/operations.md");
    Object groups =
        map(yaml(Repository.text("temporal-config/prometheus-rules.yml"))).get("groups");
    for (Object group : list(groups)) {
      for (Object rule : list(map(group).get("rules"))) {
        Map<String, Object> alert = map(rule);
        assertThat(alert).containsKeys("expr", "annotations");
        assertThat(map(alert.get("labels")).get("severity")).isIn("now", "today");
        assertThat(runbook).contains("\n### " + alert.get("alert") + "\n");
      }
    }
  }

  @Test
  @DisplayName("The dashboard can be read and every picture in it asks for something")
  void dashboardIsWhole() {
    Map<String, Object> dashboard =
        map(yaml(Repository.text("temporal-config/grafana/salon.json")));
    assertThat(list(dashboard.get("panels")))
        .hasSizeGreaterThan(5)
        .allSatisfy(panel -> {
          assertThat(map(panel)).containsKeys("title", "type");
          assertThat(list(map(panel).get("targets")))
              .isNotEmpty()
              .allSatisfy(target -> assertThat((String) map(target).get("expr")).isNotBlank());
        });
  }

  @Test
  @Timeout(60)
  @DisplayName("All secrets are made at once, closed to others, and never overwritten")
  void secretsAreCreatedOnce(@TempDir Path folder) throws IOException, InterruptedException {
    Path secrets = folder.resolve("secrets");
    createSecrets(secrets);
    Map<String, String> first = contents(secrets);
    createSecrets(secrets);
    assertThat(contents(secrets)).isEqualTo(first);
    assertThat(Files.getPosixFilePermissions(secrets))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(first.values())
        .allMatch(secret -> secret.matches("[0-9a-f]{48}"))
        .doesNotHaveDuplicates();
    ComposeFile.read()
        .section("secrets")
        .values()
        .forEach(secret -> {
          Path file = Path.of((String) map(secret).get("file"));
          assertThat(file.getParent()).isEqualTo(Path.of("./secrets"));
          assertThat(first).containsKey(file.getFileName().toString());
        });
  }

  private static void createSecrets(Path folder) throws IOException, InterruptedException {
    String script = Repository.file("temporal-config/create-secrets.sh").toString();
    Process process =
        new ProcessBuilder("sh", script, folder.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
