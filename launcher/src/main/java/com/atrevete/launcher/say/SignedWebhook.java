package com.atrevete.launcher.say;

import com.atrevete.launcher.command.Refusal;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Delivers a webhook as Chatwoot does: signed over its time and its exact bytes. */
public record SignedWebhook(String baseUrl, String secret) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final String ALGORITHM = "HmacSHA256";
  private static final int OK = 200;

  /** Delivers, or refuses with what the webhook answered. */
  void deliver(String body) throws IOException, InterruptedException, GeneralSecurityException {
    try {
      int status = answerTo(body);
      if (status != OK) {
        throw new Refusal(
            "The webhook answered " + status, "See atrevete.log in the data folder for the reason");
      }
    } catch (ConnectException e) {
      throw new Refusal(
          "Nothing answers at " + baseUrl, "Start the product with './atrevete up' first", e);
    }
  }

  /** Delivers and gives back the HTTP status. */
  public int answerTo(String body)
      throws IOException, InterruptedException, GeneralSecurityException {
    String timestamp = Long.toString(Instant.now().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(baseUrl + "/webhooks/chatwoot"))
            .timeout(LIMIT)
            .header("Content-Type", "application/json")
            .header("X-Chatwoot-Signature", "sha256=" + signature(timestamp, body))
            .header("X-Chatwoot-Timestamp", timestamp)
            .header("X-Chatwoot-Delivery", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
  }

  private String signature(String timestamp, String body) throws GeneralSecurityException {
    Mac mac = Mac.getInstance(ALGORITHM);
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    byte[] signed = (timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(mac.doFinal(signed));
  }
}
