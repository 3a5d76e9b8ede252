package com.atrevete.workflows.converter;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.temporal.api.common.v1.Payload;
import io.temporal.payload.codec.PayloadCodec;
import io.temporal.payload.codec.PayloadCodecException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts payloads with AES-256-GCM. Each names its key, so that keys can be changed while old
 * histories stay readable.
 */
public final class PayloadCipher implements PayloadCodec {

  private static final String TRANSFORMATION = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String ENCODING = "encoding";
  private static final String KEY_ID = "encryption-key-id";
  private static final ByteString ENCRYPTED = ByteString.copyFromUtf8("binary/encrypted");

  private final Map<String, SecretKey> keys;
  private final String current;
  private final SecureRandom random = new SecureRandom();

  private PayloadCipher(Map<String, SecretKey> keys, String current) {
    this.keys = keys;
    this.current = current;
  }

  /**
   * Reads one key or several, separated by commas: the first encrypts, all decrypt.
   *
   * @param text each key is 32 bytes in Base64
   * @throws IllegalArgumentException for anything else
   */
  public static PayloadCipher of(String text) {
    Map<String, SecretKey> keys = new LinkedHashMap<>();
    for (String part : text.split(",", -1)) {
      SecretKey key = key(part.strip());
      keys.put(idOf(key), key);
    }
    return new PayloadCipher(Map.copyOf(keys), keys.keySet().iterator().next());
  }

  @Override
  public List<Payload> encode(List<Payload> payloads) {
    return payloads.stream().map(this::encrypt).toList();
  }

  @Override
  public List<Payload> decode(List<Payload> payloads) {
    return payloads.stream().map(this::decrypt).toList();
  }

  private Payload encrypt(Payload plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, keys.get(current), nonce, plain.toByteArray());
    return Payload.newBuilder()
        .putMetadata(ENCODING, ENCRYPTED)
        .putMetadata(KEY_ID, ByteString.copyFromUtf8(current))
        .setData(ByteString.copyFrom(nonce).concat(ByteString.copyFrom(sealed)))
        .build();
  }

  private Payload decrypt(Payload payload) {
    if (!ENCRYPTED.equals(payload.getMetadataMap().get(ENCODING))) {
      return payload;
    }
    String keyId = payload.getMetadataOrThrow(KEY_ID).toStringUtf8();
    byte[] data = payload.getData().toByteArray();
    byte[] nonce = Arrays.copyOf(data, NONCE_BYTES);
    byte[] sealed = Arrays.copyOfRange(data, NONCE_BYTES, data.length);
    try {
      return Payload.parseFrom(run(Cipher.DECRYPT_MODE, keys.get(keyId), nonce, sealed));
    } catch (InvalidProtocolBufferException broken) {
      throw new PayloadCodecException("a decrypted payload is not readable", broken);
    }
  }

  private static byte[] run(int mode, @Nullable SecretKey key, byte[] nonce, byte[] data) {
    if (key == null) {
      throw new PayloadCodecException("the key of an encrypted payload is not configured");
    }
    try {
      Cipher cipher = Cipher.getInstance(TRANSFORMATION);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(data);
    } catch (GeneralSecurityException failed) {
      throw new PayloadCodecException("a payload cannot be en- or decrypted", failed);
    }
  }

  private static SecretKey key(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException notBase64) {
      bytes = new byte[0];
    }
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException("a payload encryption key must be 32 bytes in Base64");
    }
    return new SecretKeySpec(bytes, "AES");
  }

  private static String idOf(SecretKey key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("SHA-256 is missing", impossible);
    }
  }
}
