package com.atrevete.launcher.up;

import com.atrevete.admin.AdminConfiguration;
import com.atrevete.api.ApiConfiguration;
import com.atrevete.worker.WorkerConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Worker, api and admin in one application context, on one port. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({WorkerConfiguration.class, ApiConfiguration.class, AdminConfiguration.class})
class Product {}
