package com.atrevete.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.persistence.catalog.CatalogStore;
import com.atrevete.persistence.conversation.InboxStore;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Timeout(120)
class DatabaseAwayTest {

  @Test
  @DisplayName("An application that starts before the database sets it up when it comes")
  void databaseComesLater() {
    try (ConfigurableApplicationContext app = start(TestDatabase.urlOfAbsent("comes_later"))) {
      DatabasePreparation preparation = app.getBean(DatabasePreparation.class);
      assertThat(preparation.isDone()).isFalse();
      assertThat(app.getBean(InboxStore.class)).isNotNull();

      TestDatabase.create("comes_later");

      await(preparation, Duration.ofSeconds(60));
      assertThat(app.getBean(CatalogStore.class).load().stylists()).hasSize(5);
      assertThat(
              app.getBean(JdbcClient.class)
                  .sql("SELECT count(*) FROM staff_user")
                  .query(Long.class)
                  .single())
          .isEqualTo(6);
    }
  }

  @Test
  @DisplayName("An application on a database that is there finds it set up once it has started")
  void databaseIsThere() {
    TestDatabase database = TestDatabase.migrated();
    try (ConfigurableApplicationContext app = start(database.url())) {
      assertThat(app.getBean(DatabasePreparation.class).isDone()).isTrue();
      assertThat(app.getBean(CatalogStore.class).load().stylists()).hasSize(5);
    }
    try (ConfigurableApplicationContext again = start(database.url())) {
      assertThat(again.getBean(CatalogStore.class).load().stylists()).hasSize(5);
    }
  }

  private static ConfigurableApplicationContext start(String url) {
    return new SpringApplicationBuilder(App.class)
        .web(WebApplicationType.NONE)
        .properties(
            "spring.datasource.url=" + url,
            "spring.datasource.username=" + TestDatabase.USER,
            "spring.datasource.password=" + TestDatabase.PASSWORD,
            "spring.main.banner-mode=off",
            "DEMO_AGENDA=empty",
            "ADMIN_INITIAL_PASSWORD=secret")
        .run();
  }

  private static void await(DatabasePreparation preparation, Duration limit) {
    Instant end = Instant.now().plus(limit);
    while (!preparation.isDone() && Instant.now().isBefore(end)) {
      Thread.onSpinWait();
    }
    assertThat(preparation.isDone()).isTrue();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(PersistenceConfiguration.class)
  static class App {}
}
