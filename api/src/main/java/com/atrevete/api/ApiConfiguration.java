package com.atrevete.api;

import com.atrevete.integrations.IntegrationsConfiguration;
import com.atrevete.persistence.PersistenceConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** The api application: webhooks, health, the Web UI's codec, and the sandbox's endpoints. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ApiApp.class))
@Import({PersistenceConfiguration.class, IntegrationsConfiguration.class})
@PropertySource("classpath:api.properties")
public class ApiConfiguration {}
