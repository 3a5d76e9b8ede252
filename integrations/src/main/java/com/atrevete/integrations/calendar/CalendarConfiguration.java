package com.atrevete.integrations.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar of the sandbox. */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {

  @Bean
  CalendarGateway calendarGateway(JdbcClient jdbc) {
    return new SandboxCalendar(jdbc);
  }
}
