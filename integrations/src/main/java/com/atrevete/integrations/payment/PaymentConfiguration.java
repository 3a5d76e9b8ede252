package com.atrevete.integrations.payment;

import com.atrevete.integrations.PublicUrl;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses Stripe when it has a key, else the sandbox. */
@Configuration(proxyBeanMethods = false)
public class PaymentConfiguration {

  @Bean
  StripeSettings stripeSettings(
      @Value("${STRIPE_SECRET_KEY:}") String secretKey,
      @Value("${STRIPE_WEBHOOK_SECRET:}") String webhookSecret,
      @Value("${STRIPE_BASE_URL:}") String baseUrl) {
    return new StripeSettings(secretKey.strip(), webhookSecret.strip(), baseUrl.strip());
  }

  @Bean
  SandboxCheckouts sandboxCheckouts(JdbcClient jdbc) {
    return new SandboxCheckouts(jdbc);
  }

  @Bean
  PaymentGateway paymentGateway(
      StripeSettings stripe,
      JdbcClient jdbc,
      SandboxCheckouts checkouts,
      @Value("${PUBLIC_URL:http://localhost:${server.port:8080}}") String configured) {
    String publicUrl = new PublicUrl(configured).value();
    return stripe.configured()
        ? new StripePayments(stripe, publicUrl, Clock.systemUTC())
        : new SandboxPayments(jdbc, checkouts, publicUrl);
  }
}
