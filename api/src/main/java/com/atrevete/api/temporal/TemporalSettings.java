package com.atrevete.api.temporal;

import com.atrevete.workflows.TemporalAccess;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where Temporal is and how this application proves who it is. */
@Component
final class TemporalSettings {

  private final String address;
  private final String namespace;
  private final TemporalAccess access;
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
    this.access = new TemporalAccess(apiKey, certificate, key);
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
    access.applyTo(options);
  }
}
