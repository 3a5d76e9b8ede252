package com.atrevete.integrations;

import com.atrevete.integrations.calendar.CalendarConfiguration;
import com.atrevete.integrations.channel.ChannelConfiguration;
import com.atrevete.integrations.channel.ChatwootSettings;
import com.atrevete.integrations.notification.NotificationConfiguration;
import com.atrevete.integrations.payment.PaymentConfiguration;
import com.atrevete.integrations.payment.StripeSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Every gateway to the outside: the real one where it is configured, its sandbox elsewhere. */
@Configuration(proxyBeanMethods = false)
@Import({
  PaymentConfiguration.class,
  ChannelConfiguration.class,
  CalendarConfiguration.class,
  NotificationConfiguration.class,
  PublicUrl.class
})
public class IntegrationsConfiguration {

  @Bean
  Outside outside(
      StripeSettings stripe,
      ChatwootSettings chatwoot,
      @Value("${SANDBOX_CLOCK:}") String sandboxClock,
      @Value("${WHATSAPP_ACCESS_TOKEN:}") String whatsapp,
      @Value("${GOOGLE_SERVICE_ACCOUNT_JSON:}") String google,
      @Value("${TWILIO_AUTH_TOKEN:}") String twilio) {
    boolean live =
        stripe.live()
            || chatwoot.configured()
            || !whatsapp.isBlank()
            || !google.isBlank()
            || !twilio.isBlank();
    return Outside.of(live, stripe, sandboxClock.strip());
  }
}
