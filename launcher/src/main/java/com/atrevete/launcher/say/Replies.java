package com.atrevete.launcher.say;

import com.atrevete.launcher.folder.Endpoints;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what the product writes to one customer. */
final class Replies implements AutoCloseable {

  private static final String NEW_ONES =
      """
      SELECT m.seq, m.text, m.buttons
      FROM message m
      JOIN conversation c ON c.id = m.conversation_id
      JOIN customer p ON p.id = c.customer_id
      WHERE p.phone = ? AND m.direction = 'out' AND m.status <> 'dropped' AND m.seq > ?
      ORDER BY m.seq
      """;

  private final Connection connection;
  private final String phone;
  private long seen;

  private Replies(Connection connection, String phone, long seen) {
    this.connection = connection;
    this.phone = phone;
    this.seen = seen;
  }

  /** Everything written from now on counts as new. */
  static Replies from(Endpoints.Jdbc jdbc, String phone) throws SQLException {
    Connection connection = DriverManager.getConnection(jdbc.url(), jdbc.user(), jdbc.password());
    try (PreparedStatement last =
            connection.prepareStatement("SELECT coalesce(max(seq), 0) FROM message");
        ResultSet row = last.executeQuery()) {
      row.next();
      return new Replies(connection, phone, row.getLong(1));
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Those not returned before, in order, with their buttons in brackets. */
  List<String> next() throws SQLException {
    List<String> replies = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(NEW_ONES)) {
      query.setString(1, phone);
      query.setLong(2, seen);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          seen = rows.getLong(1);
          replies.add(rows.getString(2) + buttons(rows.getArray(3)));
        }
      }
    }
    return replies;
  }

  private static String buttons(Array array) throws SQLException {
    Object[] texts = (Object[]) array.getArray();
    return Arrays.stream(texts).map(text -> "\n[" + text + "]").collect(Collectors.joining());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
