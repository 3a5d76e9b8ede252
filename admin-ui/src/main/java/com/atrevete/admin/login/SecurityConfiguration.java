package com.atrevete.admin.login;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** The chain for people. The one for machines, where there is one, comes before it. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

  private static final int AFTER_MACHINES = 100;

  @Bean
  @Order(AFTER_MACHINES)
  SecurityFilterChain peopleSecurity(HttpSecurity http) {
    http.authorizeHttpRequests(requests ->
        requests.requestMatchers("/atrevete/**", "/aura/**", "/actuator/health/**").permitAll());
    http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class));
    return http.build();
  }

  /** Hashes carry the name of their algorithm; one without is bcrypt. */
  @Bean
  PasswordEncoder passwordEncoder() {
    PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    if (encoder instanceof DelegatingPasswordEncoder delegating) {
      delegating.setDefaultPasswordEncoderForMatches(new BCryptPasswordEncoder());
    }
    return encoder;
  }
}
