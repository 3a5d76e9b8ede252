package com.atrevete.launcher.up;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The applications while they run: stopping ends web requests first, then drains the workers. */
final class RunningProduct {

  private static final Duration DRAIN_LIMIT = Duration.ofSeconds(18);

  /** Spring Boot maps names of sources with this ending as it maps environment variables. */
  private static final String SOURCE = "launcher-systemEnvironment";

  private volatile @Nullable ConfigurableApplicationContext context;

  void start(Map<String, Object> variables, Map<String, Object> defaults) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource(SOURCE, variables));
    SpringApplication application = new SpringApplication(Product.class);
    application.setEnvironment(environment);
    application.setDefaultProperties(defaults);
    application.setBannerMode(Banner.Mode.OFF);
    application.setRegisterShutdownHook(false); // the launcher's own order decides
    application.addInitializers(created -> context = created);
    application.run();
  }

  void stop() throws InterruptedException {
    ConfigurableApplicationContext running = context;
    if (running != null) {
      Thread closing = Thread.ofPlatform().name("drain").daemon().start(running::close);
      closing.join(DRAIN_LIMIT);
    }
  }
}
