package com.atrevete.persistence.config;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Gives every application the variables that come as {@code NAME_FILE}. */
public final class SecretFilesPostProcessor implements EnvironmentPostProcessor, Ordered {

  /** Spring Boot maps names of sources with this ending as it maps environment variables. */
  private static final String SOURCE = "secretFiles-systemEnvironment";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    Map<String, String> values = SecretFiles.read(environment.getSystemEnvironment());
    if (!values.isEmpty()) {
      environment
          .getPropertySources()
          .addBefore(
              StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
              new SystemEnvironmentPropertySource(SOURCE, Map.copyOf(values)));
    }
  }

  /** Before configuration files are read: they may refer to the values. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
