package com.atrevete.activities;

import com.atrevete.domain.language.Interpreter;
import com.atrevete.domain.language.SpanishInterpreter;
import com.atrevete.integrations.IntegrationsConfiguration;
import com.atrevete.persistence.PersistenceConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Every activity, with what it needs of the database and the outside. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import({PersistenceConfiguration.class, IntegrationsConfiguration.class})
public class ActivitiesConfiguration {

  /** What reads the customers' messages; rules, unless a model is configured. */
  @Bean
  Interpreter interpreter() {
    return new SpanishInterpreter();
  }
}
