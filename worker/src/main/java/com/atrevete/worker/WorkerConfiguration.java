package com.atrevete.worker;

import com.atrevete.activities.ActivitiesConfiguration;
import com.atrevete.workflows.SalonDataConverter;
import io.temporal.common.converter.DataConverter;
import org.springframework.beans.factory.annotation.Value;
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
}
