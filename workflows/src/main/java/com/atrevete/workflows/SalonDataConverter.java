package com.atrevete.workflows;

import com.atrevete.workflows.converter.PayloadCipher;
import io.temporal.common.converter.ByteArrayPayloadConverter;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.Jackson3JsonPayloadConverter;
import io.temporal.common.converter.NullPayloadConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How messages travel to Temporal and back; every client, worker and test uses the same one. Fields
 * that a reader does not know are passed over, so that old and new processes understand each other.
 */
public final class SalonDataConverter {

  private SalonDataConverter() {}

  /**
   * The converter, with payloads encrypted when there is a key.
   *
   * @param encryptionKey as {@link PayloadCipher#of} reads it; null or blank for plain text
   * @throws IllegalArgumentException when the key is not usable
   */
  public static DataConverter create(@Nullable String encryptionKey) {
    DataConverter plain =
        new DefaultDataConverter(
            new NullPayloadConverter(),
            new ByteArrayPayloadConverter(),
            new Jackson3JsonPayloadConverter(mapper()));
    return encryptionKey == null || encryptionKey.isBlank()
        ? plain
        : new CodecDataConverter(plain, List.of(PayloadCipher.of(encryptionKey)), true);
  }

  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
        .build();
  }
}
