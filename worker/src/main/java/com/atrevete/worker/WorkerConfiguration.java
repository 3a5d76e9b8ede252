package com.atrevete.worker;

import com.atrevete.activities.ActivitiesConfiguration;
import com.atrevete.workflows.SalonDataConverter;
import com.atrevete.workflows.TemporalAccess;
import io.temporal.common.converter.DataConverter;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.spring.boot.TemporalOptionsCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** The worker application: runs workflows and activities. */
@Configuration(proxyBeanMethods = false)
@Import({ActivitiesConfiguration.class, Workers.class, Schedules.class, OperationsGauges.class})
@PropertySource("classpath:worker.properties")
public class WorkerConfiguration {

  @Bean
  DataConverter salonDataConverter(@Value("${PAYLOAD_ENCRYPTION_KEY:}") String encryptionKey) {
    return SalonDataConverter.create(encryptionKey);
  }

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
