package com.atrevete.admin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Starts the admin-ui application alone. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(AdminConfiguration.class)
public class AdminApp {

  public static void main(String[] args) {
    SpringApplication.run(AdminApp.class, args);
  }
}
