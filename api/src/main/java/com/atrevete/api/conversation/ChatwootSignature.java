package com.atrevete.api.conversation;

import com.atrevete.api.webhook.SignatureCheck;
import com.atrevete.api.webhook.WebhookSecrets;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Chatwoot signs {@code timestamp.body}; the timestamp must be of these minutes. */
@Component
final class ChatwootSignature implements SignatureCheck {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String SCHEME = "sha256=";
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final SecretKeySpec key;
  private final Clock clock;

  ChatwootSignature(WebhookSecrets secrets, Clock clock) {
    this.key = new SecretKeySpec(secrets.chatwoot().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = clock;
  }

  @Override
  public boolean isGood(HttpServletRequest request, byte[] body) {
    String signature = request.getHeader("X-Chatwoot-Signature");
    String timestamp = request.getHeader("X-Chatwoot-Timestamp");
    return signature != null
        && timestamp != null
        && signature.startsWith(SCHEME)
        && isRecent(timestamp)
        && MessageDigest.isEqual(
            signature.substring(SCHEME.length()).getBytes(StandardCharsets.US_ASCII),
            expected(timestamp, body).getBytes(StandardCharsets.US_ASCII));
  }

  private boolean isRecent(String timestamp) {
    try {
      Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
      return Duration.between(signed, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    } catch (RuntimeException notATime) {
      return false;
    }
  }

  private String expected(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
