package com.atrevete.admin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the admin-ui application alone. */
@SpringBootApplication
public class AdminApp {

  public static void main(String[] args) {
    SpringApplication.run(AdminApp.class, args);
  }
}
