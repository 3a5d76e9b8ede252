package com.atrevete.workflows;

import io.temporal.serviceclient.SimpleSslContextBuilder;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * How an application proves to Temporal who it is; each part may be blank.
 *
 * @param apiKey of Temporal Cloud; switches TLS on
 * @param certificate client certificate as PEM
 * @param key of the certificate, PKCS 8 as PEM
 */
public record TemporalAccess(String apiKey, String certificate, String key) {

  public TemporalAccess {
    if (certificate.isBlank() != key.isBlank()) {
      throw new IllegalArgumentException(
          "TEMPORAL_TLS_CERT and TEMPORAL_TLS_KEY belong together: set both or none");
    }
  }

  /**
   * Adds the credentials to a connection.
   *
   * @throws IllegalArgumentException when the certificate cannot be read
   */
  public void applyTo(WorkflowServiceStubsOptions.Builder options) {
    if (!apiKey.isBlank()) {
      options.addApiKey(() -> apiKey);
      options.setEnableHttps(true);
    }
    if (!certificate.isBlank()) {
      try {
        options.setSslContext(
            SimpleSslContextBuilder.forPKCS8(stream(certificate), stream(key)).build());
      } catch (IOException e) {
        throw new IllegalArgumentException(
            "TEMPORAL_TLS_CERT and TEMPORAL_TLS_KEY are no certificate and key in PEM", e);
      }
    }
  }

  private static InputStream stream(String pem) {
    return new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
  }

  /** Never a secret. */
  @Override
  public String toString() {
    return "TemporalAccess";
  }
}
