package com.atrevete.launcher.compose;

import static com.atrevete.launcher.compose.ComposeFile.list;
import static com.atrevete.launcher.compose.ComposeFile.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.compose.ComposeFile.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The salon on one machine (docker-compose.yml)")
class ComposeFileTest {

  private static final Set<String> CONDITIONS =
      Set.of("service_started", "service_healthy", "service_completed_successfully");

  private static final Set<String> JOBS = Set.of("temporal-schema", "temporal-namespace");

  private final ComposeFile compose = ComposeFile.read();

  @Test
  @DisplayName("Only the proxy can be reached from outside, and only on the web's two ports")
  void onlyTheProxyPublishesPorts() {
    assertThat(compose.services().keySet())
        .filteredOn(service -> compose.service(service).containsKey("ports"))
        .containsExactly("proxy");
    assertThat(compose.used("proxy", "ports"))
        .contains("80:80", "443:443")
        .allMatch(
            port -> Set.of("80:80", "443:443").contains(port) || port.startsWith("127.0.0.1:"));
    assertThat(compose.services().keySet())
        .noneMatch(service -> compose.service(service).containsKey("network_mode"));
  }

  @Test
  @DisplayName("The database and Temporal have no way to the internet")
  void dataStaysInside() {
    assertThat(map(compose.section("networks").get("inside"))).containsEntry("internal", true);
    assertThat(compose.used("postgres", "networks")).containsExactly("inside");
    assertThat(compose.used("temporal", "networks")).containsExactly("inside");
  }

  @Test
  @DisplayName("Nothing waits for something that cannot come")
  void everyDependencyCanBeMet() {
    for (String service : compose.services().keySet()) {
      map(compose.service(service).get("depends_on"))
          .forEach((target, need) -> checkDependency(service, target, map(need).get("condition")));
    }
  }

  private void checkDependency(String service, String target, Object condition) {
    String what = service + " waits for " + target;
    assertThat(compose.services()).as(what).containsKey(target);
    assertThat(condition).as(what).isIn(CONDITIONS);
    Map<String, Object> needed = compose.service(target);
    if (condition.equals("service_healthy")) {
      assertThat(map(needed.get("healthcheck"))).as(what).containsKey("test");
    }
    boolean ends = condition.equals("service_completed_successfully");
    assertThat(JOBS.contains(target)).as(what).isEqualTo(ends);
  }

  @Test
  @DisplayName("Everything that is mentioned is there: volumes, networks, secrets, files")
  void everyReferenceExists() {
    for (String kind : List.of("networks", "secrets", "configs")) {
      Set<String> used =
          compose.services().keySet().stream()
              .flatMap(service -> compose.used(service, kind).stream())
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(used).as(kind).isEqualTo(new TreeSet<>(compose.section(kind).keySet()));
    }
    for (Object config : compose.section("configs").values()) {
      Object file = map(config).get("file");
      assertThat(file == null ? map(config).containsKey("content") : exists((String) file))
          .as("%s", config)
          .isTrue();
    }
    for (String source : compose.volumeSources()) {
      boolean known =
          source.startsWith("./") ? exists(source) : compose.section("volumes").containsKey(source);
      assertThat(known).as(source).isTrue();
    }
  }

  private static boolean exists(String file) {
    return Repository.file(file).toFile().exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "worker", "admin-ui"})
  @DisplayName("Each application is built from its module and runs without privileges")
  void applicationIsBuiltFromItsModule(String name) {
    Map<String, Object> application = compose.service(name);
    Map<String, Object> build = map(application.get("build"));
    assertThat(map(build.get("args"))).containsEntry("MODULE", name);
    assertThat((String) build.get("dockerfile_inline"))
        .contains("/target/*-app.jar", "FROM eclipse-temurin:25-jre", "USER 10001");
    assertThat(Repository.text(name + "/pom.xml")).contains("<classifier>app</classifier>");
    assertThat(map(application.get("healthcheck")).get("test").toString())
        .contains("/actuator/health");
    assertThat(map(application.get("depends_on"))).containsKeys("postgres", "temporal-namespace");
  }

  @Test
  @DisplayName("Whatever stops starts again, except the two set-up jobs, and no log grows for ever")
  void servicesComeBack() {
    for (String service : compose.services().keySet()) {
      assertThat(compose.service(service).get("restart"))
          .as(service)
          .isEqualTo(JOBS.contains(service) ? "on-failure:5" : "unless-stopped");
      assertThat(map(map(compose.service(service).get("logging")).get("options")))
          .as(service)
          .containsKeys("max-size", "max-file");
    }
  }

  @Test
  @DisplayName("The same versions tomorrow as today")
  void versionsAreNamed() {
    for (String service : compose.services().keySet()) {
      Object image = compose.service(service).get("image");
      if (image != null) {
        assertThat((String) image).as(service).matches("[a-z0-9./-]+:v?\\d+(\\.\\d+)*");
      }
    }
    assertThat(compose.service("postgres")).containsEntry("image", "postgres:18");
    assertThat(compose.service("temporal")).containsEntry("image", "temporalio/server:1.32.0");
  }

  @Test
  @DisplayName("No secret is written into the file or into the environment")
  void secretsAreFiles() {
    for (String service : compose.services().keySet()) {
      map(compose.service(service).get("environment"))
          .forEach((name, value) -> {
            if (name.matches(".*(PASSWORD|SECRET|TOKEN|_PWD|API_KEY).*")) {
              assertThat(name).as(service).endsWith("_FILE");
              assertThat((String) value).as(service).startsWith("/run/secrets/");
              assertThat(compose.used(service, "secrets"))
                  .as(service + " " + name)
                  .contains(Path.of((String) value).getFileName().toString());
            }
          });
    }
  }

  @Test
  @DisplayName("Webhooks go to the api, people to the admin, figures to nobody")
  void routes() {
    String proxy = (String) map(compose.section("configs").get("proxy")).get("content");
    assertThat(proxy)
        .contains("@api path /webhooks/* /actuator/health /sandbox/*")
        .contains("@private path /actuator /actuator/* /codec /codec/*")
        .contains("reverse_proxy admin-ui:8080");
    assertThat(list(compose.service("temporal-ui").get("ports"))).isEmpty();
  }
}
