package com.atrevete.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class IntegrationsConfigurationTest {

  private final ApplicationContextRunner salon =
      new ApplicationContextRunner()
          .withBean(DataSource.class, PGSimpleDataSource::new)
          .withBean(
              JdbcClient.class, () -> JdbcClient.create((DataSource) new PGSimpleDataSource()))
          .withUserConfiguration(IntegrationsConfiguration.class);

  @Test
  @DisplayName("With nothing configured everything is a sandbox and the clock can be moved")
  void sandbox() {
    salon.run(context ->
        assertThat(context.getBean(Outside.class)).isEqualTo(new Outside(false, true, true)));
  }

  @Test
  @DisplayName("A live key without the secret of its events does not start")
  void liveKeyNeedsSecret() {
    salon
        .withPropertyValues("STRIPE_SECRET_KEY=rk_live_1")
        .run(context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("STRIPE_WEBHOOK_SECRET"));
  }

  @Test
  @DisplayName("The clock cannot be moved while money is real")
  void noClockWithLiveKey() {
    salon
        .withPropertyValues(
            "STRIPE_SECRET_KEY=sk_live_1", "STRIPE_WEBHOOK_SECRET=whsec_1", "SANDBOX_CLOCK=true")
        .run(context ->
            assertThat(context).getFailure().rootCause().hasMessageContaining("SANDBOX_CLOCK"));
    salon
        .withPropertyValues("STRIPE_SECRET_KEY=sk_live_1", "STRIPE_WEBHOOK_SECRET=whsec_1")
        .run(context ->
            assertThat(context.getBean(Outside.class)).isEqualTo(new Outside(true, false, false)));
  }

  @Test
  @DisplayName("A Stripe test key takes the sandbox's payment page away and leaves the clock")
  void testKey() {
    salon
        .withPropertyValues("STRIPE_SECRET_KEY=sk_test_1")
        .run(context ->
            assertThat(context.getBean(Outside.class)).isEqualTo(new Outside(false, true, false)));
  }

  @Test
  @DisplayName("Chatwoot configured by halves does not start")
  void halfChatwoot() {
    salon
        .withPropertyValues("CHATWOOT_BASE_URL=https://chat.test", "CHATWOOT_API_TOKEN=t")
        .run(context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("CHATWOOT_ACCOUNT_ID"));
  }
}
