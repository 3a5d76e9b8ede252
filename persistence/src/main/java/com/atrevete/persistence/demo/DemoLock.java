package com.atrevete.persistence.demo;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets one process at a time make up the demo; held until the transaction ends. */
final class DemoLock {

  private static final long KEY = 0x41_74_72_65_76_65_74_65L;

  private DemoLock() {}

  static void take(JdbcClient jdbc) {
    jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(:key)")
        .param("key", KEY)
        .query(Integer.class)
        .single();
  }
}
