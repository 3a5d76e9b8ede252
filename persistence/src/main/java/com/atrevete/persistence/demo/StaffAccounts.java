package com.atrevete.persistence.demo;

import com.atrevete.domain.catalog.Stylist;
import com.atrevete.domain.catalog.StylistId;
import com.atrevete.persistence.FirstStart;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.catalog.CatalogStore;
import com.atrevete.persistence.clock.BusinessClock;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The first logins, made once a password for them is given: {@code admin}, who manages, and one for
 * each professional, named after her.
 */
@Component
@Order(2)
final class StaffAccounts implements FirstStart {

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final BusinessClock clock;
  private final AdminProperties properties;
  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();

  StaffAccounts(
      JdbcClient jdbc,
      TransactionOperations transactions,
      BusinessClock clock,
      AdminProperties properties) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
    this.properties = properties;
  }

  @Override
  public void run() {
    if (properties.initialPassword().isBlank()) {
      return;
    }
    transactions.executeWithoutResult(status -> {
      DemoLock.take(jdbc);
      if (isFirst()) {
        add("admin", "manager", null);
        new CatalogStore(jdbc).load().stylists().forEach(this::addStylist);
      }
    });
  }

  private boolean isFirst() {
    return jdbc.sql("SELECT NOT EXISTS (SELECT FROM staff_user)").query(Boolean.class).single();
  }

  private void addStylist(Stylist stylist) {
    String plain = Normalizer.normalize(stylist.name(), Normalizer.Form.NFD);
    String username = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "");
    add(username, "stylist", stylist.id());
  }

  private void add(String username, String role, @Nullable StylistId stylist) {
    jdbc.sql(
            """
            INSERT INTO staff_user (id, username, password_hash, role, stylist_id, created_at)
            VALUES (:id, :username, :hash, :role, :stylist, :now)
            """)
        .param("id", UUID.randomUUID())
        .param("username", username)
        .param("hash", encoder.encode(properties.initialPassword()))
        .param("role", role)
        .param("stylist", stylist == null ? null : stylist.value())
        .param("now", SqlTime.of(clock.now()))
        .update();
  }
}
