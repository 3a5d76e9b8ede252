package com.atrevete.persistence.policy;

import com.atrevete.domain.policy.Policies;
import com.atrevete.persistence.SqlTime;
import com.atrevete.persistence.clock.BusinessClock;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads and changes the salon's rules; every change leaves a row of history. */
@Component
public final class PolicyStore {

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final BusinessClock clock;

  public PolicyStore(JdbcClient jdbc, TransactionOperations transactions, BusinessClock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The rules as the table holds them: key and value. */
  public Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    jdbc.sql("SELECT key, value FROM policy")
        .query(row -> {
          values.put(row.getString("key"), row.getString("value"));
        });
    return values;
  }

  /** The rules in force; read at every hold. */
  public Policies current() {
    return Policies.of(values());
  }

  /** The rules as the JSON object that a booking keeps. */
  public String snapshot() {
    return jdbc.sql("SELECT jsonb_object_agg(key, value)::text FROM policy")
        .query(String.class)
        .single();
  }

  /**
   * Sets a rule. The domain refuses a value out of range, or one that contradicts another rule; so
   * would the database.
   *
   * @param actor who changes it, for the history
   * @throws com.atrevete.domain.policy.PolicyOutOfRange with the rule and what is allowed
   * @throws IllegalArgumentException when there is no such rule
   */
  public void change(String key, String value, String actor) {
    Map<String, String> changed = values();
    if (changed.replace(key, value) == null) {
      throw new IllegalArgumentException("no such policy: " + key);
    }
    Policies.of(changed);
    transactions.executeWithoutResult(status -> write(key, value, actor));
  }

  private void write(String key, String value, String actor) {
    jdbc.sql("SELECT set_config('atrevete.actor', :actor, true)")
        .param("actor", actor)
        .query(String.class)
        .single();
    jdbc.sql("UPDATE policy SET value = :value, updated_at = :now WHERE key = :key")
        .param("key", key)
        .param("value", value)
        .param("now", SqlTime.of(clock.now()))
        .update();
  }
}
