package com.atrevete.admin.security;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether anything outside is real: then the simulator is for managers only. */
@Component
public final class LiveMode {

  private static final List<String> KEYS_OF_THE_OUTSIDE =
      List.of(
          "STRIPE_SECRET_KEY",
          "CHATWOOT_API_TOKEN",
          "WHATSAPP_ACCESS_TOKEN",
          "GOOGLE_SERVICE_ACCOUNT_JSON",
          "LLM_API_KEY",
          "TRANSCRIPTION_API_KEY",
          "TWILIO_ACCOUNT_SID",
          "SPRING_MAIL_HOST");

  private final boolean live;

  public LiveMode(Environment settings) {
    this.live = KEYS_OF_THE_OUTSIDE.stream().anyMatch(key -> isSet(settings, key));
  }

  public boolean isLive() {
    return live;
  }

  /** A secret may also be given as a file. */
  private static boolean isSet(Environment settings, String key) {
    return !settings.getProperty(key, "").isBlank()
        || !settings.getProperty(key + "_FILE", "").isBlank();
  }
}
