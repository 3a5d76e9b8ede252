package com.atrevete.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.api.Salon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

  @Test
  @DisplayName("Without its database the salon starts, says so, and asks senders to come back")
  void unavailable() {
    try (Salon salon =
        Salon.open(
            "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/salon",
            "spring.datasource.hikari.connection-timeout=500")) {
      String body =
          """
          {"event":"message_created","id":1,"content":"Hola","message_type":"incoming",
           "sender":{"phone_number":"+34611000001"},"conversation":{"id":42}}
          """;
      assertThat(salon.chatwoot(body)).isEqualTo(503);
      assertThat(
              salon.stripe(
                  "{\"id\":\"evt_1\",\"type\":\"charge.refunded\",\"livemode\":false,"
                      + "\"data\":{\"object\":{}}}"))
          .isEqualTo(503);
      assertThat(salon.get("/actuator/health").statusCode()).isEqualTo(503);
    }
  }
}
