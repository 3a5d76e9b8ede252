package com.atrevete.persistence;

import com.atrevete.persistence.demo.AdminProperties;
import com.atrevete.persistence.demo.DemoProperties;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/**
 * Everything an application needs to read and write the salon's record; each imports it. The
 * database may be away at boot: {@link DatabasePreparation} migrates it as soon as it is there.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties({DemoProperties.class, AdminProperties.class})
@PropertySource("classpath:persistence.properties")
public class PersistenceConfiguration {

  /** Nothing while beans are made: {@link DatabasePreparation} migrates, with patience. */
  @Bean
  FlywayMigrationStrategy migrationLeftToPreparation() {
    return flyway -> {};
  }

  @Bean
  @ConditionalOnMissingBean
  Clock machineClock() {
    return Clock.systemUTC();
  }
}
