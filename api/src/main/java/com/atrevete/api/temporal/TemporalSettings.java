package com.atrevete.api.temporal;

import io.grpc.netty.shaded.io.netty.handler.ssl.SslContext;
import io.temporal.serviceclient.SimpleSslContextBuilder;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where Temporal is and how this application proves who it is. */
@Component
final class TemporalSettings {

  private final String address;
  private final String namespace;
  private final String apiKey;
  private final String certificate;
  private final String key;
  private final String encryptionKey;

  TemporalSettings(
      @Value("${TEMPORAL_ADDRESS:127.0.0.1:7233}") String address,
      @Value("${TEMPORAL_NAMESPACE:salon}") String namespace,
      @Value("${TEMPORAL_API_KEY:}") String apiKey,
      @Value("${TEMPORAL_TLS_CERT:}") String certificate,
      @Value("${TEMPORAL_TLS_KEY:}") String key,
      @Value("${PAYLOAD_ENCRYPTION_KEY:}") String encryptionKey) {
    this.address = address;
    this.namespace = namespace;
    this.apiKey = apiKey;
    this.certificate = certificate;
    this.key = key;
    this.encryptionKey = encryptionKey;
  }

  String namespace() {
    return namespace;
  }

  String encryptionKey() {
    return encryptionKey;
  }

  /** Adds address and credentials. */
  void applyTo(WorkflowServiceStubsOptions.Builder options) {
    options.setTarget(address);
    if (!apiKey.isBlank()) {
      options.addApiKey(() -> apiKey);
      options.setEnableHttps(true);
    }
    if (!certificate.isBlank()) {
      options.setSslContext(clientCertificate());
    }
  }

  private SslContext clientCertificate() {
    try (InputStream certificateFile = Files.newInputStream(Path.of(certificate));
        InputStream keyFile = Files.newInputStream(Path.of(key))) {
      return SimpleSslContextBuilder.forPKCS8(certificateFile, keyFile).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
