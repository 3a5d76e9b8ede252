package com.atrevete.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atrevete.launcher.command.Refusal;
import com.atrevete.launcher.up.UpCommand;
import com.atrevete.launcher.up.UpSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedStartTest {

  @TempDir Path folder;

  private Refusal refusal(Map<String, String> more) {
    Map<String, String> variables = new HashMap<>(more);
    variables.put("ATREVETE_HOME", folder.toString());
    variables.putIfAbsent("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/none");
    variables.putIfAbsent("TEMPORAL_ADDRESS", "127.0.0.1:1");
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Refusal[] refusal = new Refusal[1];
    assertThatThrownBy(() -> new UpCommand(UpSettings.from(variables), nowhere).run())
        .isInstanceOfSatisfying(Refusal.class, thrown -> refusal[0] = thrown);
    return refusal[0];
  }

  @Test
  @DisplayName("A taken port is named, with the variable that chooses another one")
  void takenPort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(refusal(Map.of("SERVER_PORT", port)).line()).contains(port, "SERVER_PORT");
    }
  }

  @Test
  @DisplayName("Something that is not a port is refused before anything starts")
  void notAPort() {
    assertThat(refusal(Map.of("SERVER_PORT", "eighty")).line()).contains("SERVER_PORT", "eighty");
  }

  @Test
  @DisplayName("A live payment key without the secret of its webhook does not start")
  void liveStripeNeedsItsSecret() throws IOException {
    var live = Map.of("STRIPE_SECRET_KEY", "rk_live_1", "SERVER_PORT", freePort());
    assertThat(refusal(live).line()).contains("STRIPE_WEBHOOK_SECRET");
  }

  @Test
  @DisplayName("A channel in use without the secret of its webhook does not start")
  void liveChannelNeedsItsSecret() throws IOException {
    var live =
        Map.of(
            "CHATWOOT_API_TOKEN", "t",
            "CHATWOOT_BASE_URL", "https://chat.example.org",
            "SERVER_PORT", freePort());
    assertThat(refusal(live).line()).contains("CHATWOOT_WEBHOOK_SECRET");
  }

  private static String freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return Integer.toString(free.getLocalPort());
    }
  }
}
