package com.atrevete.persistence.notification;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.persistence.SqlTime;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices to professionals and the team: written with the change they tell of, sent afterwards. */
@Component
public final class NotificationStore {

  private static final String WAITING =
      """
      SELECT n.id, n.business_key, n.template, n.text, n.stylist_id IS NULL AS for_team,
             s.email, s.phone
      FROM notification n LEFT JOIN stylist s ON s.id = n.stylist_id
      WHERE n.status = 'pending'
      """;

  private static final int MOST_ATTEMPTS = 700;

  private final JdbcClient jdbc;

  public NotificationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes a notice.
   *
   * @param stylist absent for the team
   * @param template names the kind of notice
   * @param key business key: written once
   */
  public void add(
      @Nullable StylistId stylist,
      BookingId booking,
      String template,
      String text,
      String key,
      Instant now) {
    jdbc.sql(
            """
            INSERT INTO notification (id, stylist_id, booking_id, channel, template, text,
              business_key, created_at)
            VALUES (:id, :stylist, :booking, 'admin', :template, :text, :key, :now)
            ON CONFLICT (business_key) DO NOTHING
            """)
        .param("id", UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)))
        .param("stylist", stylist == null ? null : stylist.value())
        .param("booking", booking.value())
        .param("template", template)
        .param("text", text)
        .param("key", key)
        .param("now", SqlTime.of(now))
        .update();
  }

  /** The booking's notices that wait, oldest first. */
  public List<StoredNotice> waiting(BookingId booking) {
    return jdbc.sql(WAITING + "AND n.booking_id = :booking ORDER BY n.created_at, n.id")
        .param("booking", booking.value())
        .query(NotificationStore::notice)
        .list();
  }

  /** Every notice that waits, oldest first. */
  public List<StoredNotice> waiting() {
    return jdbc.sql(WAITING + "ORDER BY n.created_at, n.id LIMIT 200")
        .query(NotificationStore::notice)
        .list();
  }

  /** It was sent that way. */
  public void sent(UUID id, String channel, Instant now) {
    jdbc.sql(
            """
            UPDATE notification SET status = 'sent', channel = :channel, sent_at = :now,
              attempts = attempts + 1
            WHERE id = :id AND status = 'pending'
            """)
        .param("id", id)
        .param("channel", channel)
        .param("now", SqlTime.of(now))
        .update();
  }

  /** It could not be sent and is tried again, about a day long. */
  public void tried(UUID id) {
    jdbc.sql(
            """
            UPDATE notification SET attempts = attempts + 1,
              status = CASE WHEN attempts + 1 >= :most THEN 'failed' ELSE status END
            WHERE id = :id AND status = 'pending'
            """)
        .param("id", id)
        .param("most", MOST_ATTEMPTS)
        .update();
  }

  /** It could not be sent by any way. */
  public void failed(UUID id) {
    jdbc.sql(
            """
            UPDATE notification SET status = 'failed', attempts = attempts + 1
            WHERE id = :id AND status = 'pending'
            """)
        .param("id", id)
        .update();
  }

  private static StoredNotice notice(ResultSet row, int number) throws SQLException {
    return new StoredNotice(
        row.getObject("id", UUID.class),
        row.getString("business_key"),
        row.getString("template"),
        row.getString("text"),
        row.getBoolean("for_team"),
        row.getString("email"),
        row.getString("phone"));
  }
}
