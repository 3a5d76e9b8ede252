package com.atrevete.launcher.up;

import com.atrevete.admin.AdminApp;
import com.atrevete.api.ApiApp;
import com.atrevete.worker.WorkerApp;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Worker, api and admin in one application context, on one port. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({WorkerApp.class, ApiApp.class, AdminApp.class})
class Product {}
