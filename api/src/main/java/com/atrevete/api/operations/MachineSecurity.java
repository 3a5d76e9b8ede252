package com.atrevete.api.operations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;

/**
 * The security chain for machines: no sessions, no forms, no CSRF. Webhooks are protected by their
 * signatures, the sandbox by not being there when it must not be, metrics and the codec by being
 * internal.
 */
@Configuration(proxyBeanMethods = false)
class MachineSecurity {

  /** Before the chain for people, which takes every other path. */
  @Bean
  @Order(10)
  SecurityFilterChain machines(HttpSecurity http) {
    return http.securityMatcher(
            "/webhooks/**",
            "/actuator/**",
            "/codec/**",
            "/sandbox/**",
            "/pago/**",
            "/privacidad",
            "/error")
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(anonymous -> {})
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(new Http403ForbiddenEntryPoint()))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**", "/codec/**")
                .access((authentication, context) ->
                    new AuthorizationDecision(InternalCallers.isOne(context.getRequest())))
                .anyRequest()
                .permitAll())
        .build();
  }
}
