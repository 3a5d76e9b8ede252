package com.atrevete.integrations;

import org.jspecify.annotations.Nullable;

/**
 * An outside system did not do what was asked. Neither message nor cause carries anything a
 * customer wrote.
 */
public final class GatewayException extends RuntimeException {

  private final boolean retryable;
  private final String code;

  /**
   * Reports a refusal or an outage.
   *
   * @param retryable whether the same call may succeed later
   * @param code constant word that says what happened, such as {@code payment_unavailable}
   */
  public GatewayException(boolean retryable, String code) {
    this(retryable, code, null);
  }

  /** The same with the name of the vendor's exception, which may help operations. */
  public GatewayException(boolean retryable, String code, @Nullable Throwable reason) {
    super(reason == null ? code : code + " (" + reason.getClass().getSimpleName() + ")");
    this.retryable = retryable;
    this.code = code;
  }

  public boolean retryable() {
    return retryable;
  }

  public String code() {
    return code;
  }
}
