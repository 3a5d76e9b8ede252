package com.atrevete.admin.live;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Screens that follow the record, on threads apart from those of requests. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

  @Bean
  ScreenThreads screenThreads() {
    return new ScreenThreads(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("screen-", 0).factory()),
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("screen-clock").factory()));
  }

  @Bean
  LiveUpdates liveUpdates(ScreenThreads threads) {
    return new LiveUpdates(threads.work());
  }

  @Bean
  RecordListener recordListener(DataSource database, LiveUpdates updates) {
    return new RecordListener(database, updates);
  }

  @Bean
  Ticker ticker(ScreenThreads threads) {
    return new Ticker(threads.clock(), threads.work());
  }

  @Bean
  BackgroundWork backgroundWork(ScreenThreads threads) {
    return new BackgroundWork(threads.work());
  }

  /** Not beans of their own, so that the framework keeps its own executors. */
  record ScreenThreads(ExecutorService work, ScheduledExecutorService clock)
      implements AutoCloseable {
    @Override
    public void close() {
      clock.shutdownNow();
      work.shutdownNow();
    }
  }
}
