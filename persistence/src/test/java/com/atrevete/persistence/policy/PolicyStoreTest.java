package com.atrevete.persistence.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atrevete.domain.policy.PolicyOutOfRange;
import com.atrevete.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyStoreTest {

  private final TestDatabase database = TestDatabase.migrated();
  private final PolicyStore policies =
      new PolicyStore(database.jdbc(), database.transactions(), database.clock());

  @Test
  @DisplayName("The manager makes the hold longer: it counts from now on, and the history says who")
  void change() {
    policies.change("hold_minutes", "45", "admin");

    assertThat(policies.current().hold().usual()).hasMinutes(45);
    assertThat(policies.snapshot()).contains("\"hold_minutes\": \"45\"");
    assertThat(
            database
                .jdbc()
                .sql(
                    "SELECT key || ' ' || old_value || ' ' || new_value || ' ' || changed_by FROM"
                        + " policy_change")
                .query(String.class)
                .single())
        .isEqualTo("hold_minutes 30 45 admin");
  }

  @ParameterizedTest
  @CsvSource({"hold_minutes,0", "deposit_percent,101", "opening_weekdays,20:00-10:00"})
  @DisplayName("A rule out of range is refused with its name")
  void outOfRange(String key, String value) {
    assertThatExceptionOfType(PolicyOutOfRange.class)
        .isThrownBy(() -> policies.change(key, value, "admin"))
        .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(key));
  }

  @Test
  @DisplayName("A rule that does not exist cannot be set")
  void unknown() {
    assertThatIllegalArgumentException().isThrownBy(() -> policies.change("mood", "good", "admin"));
  }
}
