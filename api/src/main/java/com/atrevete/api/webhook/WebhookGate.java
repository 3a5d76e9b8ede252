package com.atrevete.api.webhook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers of every webhook, in their fixed order: size, signature, form. */
@Component
public final class WebhookGate {

  /** Bodies beyond this are not read. */
  static final int LARGEST = 1 << 20;

  private static final Logger LOG = LoggerFactory.getLogger(WebhookGate.class);

  private final FailedSignatures failures;
  private final WebhookMeters meters;
  private final JsonMapper json =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  WebhookGate(FailedSignatures failures, WebhookMeters meters) {
    this.failures = failures;
    this.meters = meters;
  }

  /**
   * Answers a request: 413, 401 or 429, 400, 503, else 200.
   *
   * @param source who sends such requests, for the counters
   * @param store keeps what the request says; anything signed is kept or passed over, never refused
   */
  public ResponseEntity<Void> admit(
      String source, HttpServletRequest request, SignatureCheck signature, Consumer<JsonNode> store)
      throws IOException {
    Optional<byte[]> body = read(request);
    if (body.isEmpty()) {
      return answer(source, "oversized", HttpStatus.CONTENT_TOO_LARGE);
    }
    if (!signature.isGood(request, body.get())) {
      return failures.areTooManyWithOneFrom(request.getRemoteAddr())
          ? answer(source, "throttled", HttpStatus.TOO_MANY_REQUESTS)
          : answer(source, "unsigned", HttpStatus.UNAUTHORIZED);
    }
    Optional<JsonNode> parsed = parse(body.get());
    if (parsed.isEmpty()) {
      return answer(source, "malformed", HttpStatus.BAD_REQUEST);
    }
    return keep(source, parsed.get(), store);
  }

  private ResponseEntity<Void> keep(String source, JsonNode body, Consumer<JsonNode> store) {
    try {
      store.accept(body);
      return answer(source, "accepted", HttpStatus.OK);
    } catch (DataIntegrityViolationException e) {
      // It can never be stored, so sending it again would not help.
      return answer(source, "unusable", HttpStatus.OK);
    } catch (RuntimeException e) {
      LOG.atWarn()
          .addKeyValue("source", source)
          .addKeyValue("failure", e.getClass().getSimpleName())
          .log("a signed webhook could not be stored");
      return answer(source, "unstored", HttpStatus.SERVICE_UNAVAILABLE);
    }
  }

  private ResponseEntity<Void> answer(String source, String outcome, HttpStatus status) {
    meters.answered(source, outcome);
    return ResponseEntity.status(status).build();
  }

  /** The body, empty when it is too large. */
  private static Optional<byte[]> read(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > LARGEST) {
      return Optional.empty();
    }
    InputStream in = request.getInputStream();
    byte[] body = in.readNBytes(LARGEST + 1);
    return body.length > LARGEST ? Optional.empty() : Optional.of(body);
  }

  private Optional<JsonNode> parse(byte[] body) {
    try {
      JsonNode root = json.readTree(body);
      return root.isMissingNode() ? Optional.empty() : Optional.of(root);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
