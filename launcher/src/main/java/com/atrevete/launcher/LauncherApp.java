package com.atrevete.launcher;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the launcher application alone. */
@SpringBootApplication
public class LauncherApp {

  public static void main(String[] args) {
    SpringApplication.run(LauncherApp.class, args);
  }
}
