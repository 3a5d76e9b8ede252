package com.atrevete.api.webhook;

import jakarta.servlet.http.HttpServletRequest;

/** Decides whether a request was signed by whom it claims to come from, and recently. */
@FunctionalInterface
public interface SignatureCheck {

  /**
   * Checks the request's headers against its body.
   *
   * @param body as it came over the wire
   */
  boolean isGood(HttpServletRequest request, byte[] body);
}
