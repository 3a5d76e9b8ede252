package com.atrevete.admin.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Hears what PostgreSQL announces after each commit, on one connection that it keeps for itself,
 * and comes back by itself when the database was away.
 */
final class RecordListener implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(RecordListener.class);
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int POLL_MILLIS = 1_000;

  private final DataSource database;
  private final LiveUpdates updates;
  private volatile CountDownLatch stopped = new CountDownLatch(0);
  private volatile @Nullable Thread thread;

  RecordListener(DataSource database, LiveUpdates updates) {
    this.database = database;
    this.updates = updates;
  }

  @Override
  public void start() {
    stopped = new CountDownLatch(1);
    thread = Thread.ofPlatform().daemon().name("record-listener").start(this::listen);
  }

  @Override
  public void stop() {
    stopped.countDown();
    Thread running = thread;
    if (running != null) {
      running.interrupt();
      try {
        running.join(Duration.ofSeconds(3));
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
    }
    thread = null;
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void listen() {
    while (stopped.getCount() > 0) {
      try (Connection connection = database.getConnection()) {
        subscribe(connection);
        updates.announce(new Change.Anything());
        hear(connection.unwrap(PGConnection.class));
      } catch (SQLException away) {
        if (stopped.getCount() > 0) {
          log.atWarn().addKeyValue("sqlState", away.getSQLState()).log("Live updates wait");
        }
      }
      pause();
    }
  }

  private static void subscribe(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN agenda");
      statement.execute("LISTEN conversation");
    }
  }

  private void hear(PGConnection connection) throws SQLException {
    while (stopped.getCount() > 0) {
      PGNotification[] heard = connection.getNotifications(POLL_MILLIS);
      if (heard != null) {
        for (PGNotification notification : heard) {
          updates.announce(change(notification));
        }
      }
    }
  }

  private static Change change(PGNotification notification) {
    return notification.getName().equals("conversation")
        ? new Change.Conversation(UUID.fromString(notification.getParameter()))
        : new Change.Agenda();
  }

  private void pause() {
    try {
      boolean stopping = stopped.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      log.atDebug().addKeyValue("stopping", stopping).log("Live updates paused");
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
