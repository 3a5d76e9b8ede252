package com.atrevete.api.operations;

import com.atrevete.workflows.converter.PayloadCipher;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets the Temporal Web UI show payloads that are encrypted in Temporal. */
@RestController
final class CodecController {

  private final Optional<PayloadCipher> cipher;

  CodecController(@Value("${PAYLOAD_ENCRYPTION_KEY:}") String key) {
    this.cipher = key.isBlank() ? Optional.empty() : Optional.of(PayloadCipher.of(key));
  }

  /** Decrypts for callers inside; without a key there is nothing to decrypt. */
  @PostMapping(
      path = "/codec/decode",
      consumes = MediaType.ALL_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> decode(HttpServletRequest request, @RequestBody String body) {
    if (cipher.isPresent() && !InternalCallers.isOne(request)) {
      return ResponseEntity.status(403).build();
    }
    try {
      Payloads.Builder encoded = Payloads.newBuilder();
      JsonFormat.parser().ignoringUnknownFields().merge(body, encoded);
      Payloads decoded =
          Payloads.newBuilder().addAllPayloads(decode(encoded.getPayloadsList())).build();
      return ResponseEntity.ok(JsonFormat.printer().print(decoded));
    } catch (InvalidProtocolBufferException | RuntimeException unusable) {
      return ResponseEntity.badRequest().build();
    }
  }

  private List<Payload> decode(List<Payload> payloads) {
    return cipher.isPresent() ? cipher.get().decode(payloads) : payloads;
  }
}
