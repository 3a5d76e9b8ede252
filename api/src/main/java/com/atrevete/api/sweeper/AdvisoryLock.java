package com.atrevete.api.sweeper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/** Lets one process at a time do something, held by a connection so that a crash releases it. */
@Component
public final class AdvisoryLock {

  private final DataSource database;

  AdvisoryLock(DataSource database) {
    this.database = database;
  }

  /**
   * Runs the work unless another process is at it.
   *
   * @param name of the work, the same in every process
   * @return false when another process is at it
   */
  public boolean tryRun(String name, Runnable work) {
    try (Connection connection = database.getConnection()) {
      if (!ask(connection, "SELECT pg_try_advisory_lock(hashtextextended(?, 0))", name)) {
        return false;
      }
      try {
        work.run();
        return true;
      } finally {
        ask(connection, "SELECT pg_advisory_unlock(hashtextextended(?, 0))", name);
      }
    } catch (SQLException e) {
      throw new CannotGetJdbcConnectionException("no lock on " + name, e);
    }
  }

  private static boolean ask(Connection connection, String sql, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
