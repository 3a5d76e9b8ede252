package com.atrevete.worker;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the worker application alone. */
@SpringBootApplication
public class WorkerApp {

  public static void main(String[] args) {
    SpringApplication.run(WorkerApp.class, args);
  }
}
