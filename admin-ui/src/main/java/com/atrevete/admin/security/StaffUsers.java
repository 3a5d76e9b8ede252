package com.atrevete.admin.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The members of staff in the record, for signing in. */
@Component
public class StaffUsers implements UserDetailsService {

  private final JdbcClient jdbc;

  StaffUsers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public StaffUser loadUserByUsername(String username) {
    return jdbc.sql(
            """
            SELECT id, username, password_hash, role, stylist_id, language, active
            FROM staff_user WHERE username = :username
            """)
        .param("username", username.strip().toLowerCase(Locale.ROOT))
        .query((row, n) -> read(row))
        .optional()
        .orElseThrow(() -> new UsernameNotFoundException("no such member of staff"));
  }

  /** Remembers the language a member of staff chose. */
  public void speak(UUID user, String language) {
    jdbc.sql("UPDATE staff_user SET language = :language WHERE id = :id")
        .param("language", language)
        .param("id", user)
        .update();
  }

  private static StaffUser read(ResultSet row) throws SQLException {
    return new StaffUser(
        row.getObject("id", UUID.class),
        row.getString("username"),
        row.getString("password_hash"),
        StaffUser.Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
        row.getObject("stylist_id", UUID.class),
        row.getString("language"),
        row.getBoolean("active"));
  }
}
