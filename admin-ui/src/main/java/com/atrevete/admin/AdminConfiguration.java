package com.atrevete.admin;

import com.atrevete.persistence.PersistenceConfiguration;
import com.atrevete.workflows.SalonDataConverter;
import com.atrevete.workflows.TemporalAccess;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import io.temporal.common.converter.DataConverter;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.spring.boot.TemporalOptionsCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/**
 * The admin and the simulator as one importable configuration: alone by {@link AdminApp}, or with
 * the other applications in one process.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = AdminApp.class))
@Import(PersistenceConfiguration.class)
@EnableVaadin("com.atrevete.admin")
@EnableConfigurationProperties(AdminSettings.class)
@PropertySource(value = "classpath:com/atrevete/admin/admin.properties", encoding = "UTF-8")
public class AdminConfiguration {

  /** The one converter of all clients and workers; another application may have brought it. */
  @Bean
  @ConditionalOnMissingBean
  DataConverter mainDataConverter(@Value("${PAYLOAD_ENCRYPTION_KEY:}") String encryptionKey) {
    return SalonDataConverter.create(encryptionKey);
  }

  /** As the worker, when both run in one process. */
  @Bean
  @ConditionalOnMissingBean(name = "temporalAccess")
  TemporalOptionsCustomizer<WorkflowServiceStubsOptions.Builder> temporalAccess(
      @Value("${TEMPORAL_API_KEY:}") String apiKey,
      @Value("${TEMPORAL_TLS_CERT:}") String certificate,
      @Value("${TEMPORAL_TLS_KEY:}") String key) {
    TemporalAccess access = new TemporalAccess(apiKey, certificate, key);
    return options -> {
      access.applyTo(options);
      return options;
    };
  }
}
