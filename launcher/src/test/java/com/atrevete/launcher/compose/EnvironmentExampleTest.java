package com.atrevete.launcher.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.compose.ComposeFile.Repository;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every setting is explained (.env.example)")
class EnvironmentExampleTest {

  private static final Pattern VARIABLE = Pattern.compile("#?([A-Z][A-Z0-9_]*)=.*");

  private static final List<String> PRODUCT =
      List.of(
          "SERVER_PORT PUBLIC_URL DATA_DIR",
          "SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD",
          "TEMPORAL_ADDRESS TEMPORAL_NAMESPACE TEMPORAL_API_KEY TEMPORAL_PORT TEMPORAL_UI_PORT",
          "TEMPORAL_TLS_CERT TEMPORAL_TLS_KEY",
          "CHATWOOT_BASE_URL CHATWOOT_API_TOKEN CHATWOOT_ACCOUNT_ID CHATWOOT_INBOX_ID",
          "CHATWOOT_TEAM_CONVERSATION_ID CHATWOOT_WEBHOOK_SECRET",
          "WHATSAPP_BASE_URL WHATSAPP_PHONE_NUMBER_ID WHATSAPP_ACCESS_TOKEN WHATSAPP_APP_SECRET",
          "WHATSAPP_VERIFY_TOKEN",
          "STRIPE_SECRET_KEY STRIPE_WEBHOOK_SECRET STRIPE_BASE_URL",
          "GOOGLE_SERVICE_ACCOUNT_JSON GOOGLE_CALENDAR_BASE_URL GOOGLE_SALON_CALENDAR_ID",
          "LLM_PROVIDER LLM_BASE_URL LLM_API_KEY LLM_MODEL LLM_DAILY_LIMIT_EUR",
          "TRANSCRIPTION_BASE_URL TRANSCRIPTION_API_KEY TRANSCRIPTION_MODEL",
          "SPRING_MAIL_HOST SPRING_MAIL_PORT SPRING_MAIL_USERNAME SPRING_MAIL_PASSWORD",
          "TWILIO_BASE_URL TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN TWILIO_FROM",
          "TEAM_EMAIL TEAM_PHONE",
          "PAYLOAD_ENCRYPTION_KEY ADMIN_INITIAL_PASSWORD SANDBOX_CLOCK DEMO_AGENDA");

  private final Map<String, String> explanations = explanations();

  @Test
  @DisplayName("Each variable of the product is there, once, with words above it")
  void everyVariableOfTheProductIsExplained() {
    for (String group : PRODUCT) {
      assertThat(explanations.keySet()).contains(group.split(" "));
    }
    assertThat(explanations).allSatisfy((name, text) -> assertThat(text).as(name).isNotBlank());
  }

  @Test
  @DisplayName("Each variable that docker-compose.yml reads is there")
  void everyVariableOfComposeIsExplained() {
    assertThat(explanations.keySet()).containsAll(ComposeFile.read().variables());
  }

  @Test
  @DisplayName("Whatever must stay secret says so")
  void secretsAreMarked() {
    explanations.forEach((name, text) -> {
      if (name.matches(".*(PASSWORD|SECRET|TOKEN|_KEY|ACCOUNT_JSON)")) {
        assertThat(text).as(name).contains("[secret]");
      }
    });
  }

  @Test
  @DisplayName("Copied as it is, it sets nothing: the product runs on its sandbox")
  void nothingIsSet() {
    assertThat(Repository.text(".env.example").lines())
        .allMatch(line -> line.isBlank() || line.startsWith("#"));
  }

  /** What stands directly above a variable, or above the first of several in a row. */
  private static Map<String, String> explanations() {
    Map<String, String> found = new TreeMap<>();
    List<String> prose = new ArrayList<>();
    boolean variableBefore = false;
    for (String line : Repository.text(".env.example").lines().toList()) {
      Matcher variable = VARIABLE.matcher(line);
      if (variable.matches()) {
        String name = variable.group(1).replaceFirst("_FILE$", "");
        assertThat(found.put(name, String.join(" ", prose))).as(name + " twice").isNull();
        variableBefore = true;
      } else {
        if (variableBefore || line.isBlank()) {
          prose.clear();
        }
        variableBefore = false;
        prose.add(line.replaceFirst("^# ?", ""));
      }
    }
    return found;
  }
}
