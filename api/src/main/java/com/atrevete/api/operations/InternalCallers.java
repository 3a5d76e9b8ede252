package com.atrevete.api.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Knows requests that come from this machine or its private network, and not through a proxy. */
final class InternalCallers {

  private InternalCallers() {}

  static boolean isOne(HttpServletRequest request) {
    if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) {
      return false;
    }
    try {
      // An address, never a name: nothing is looked up.
      InetAddress caller = InetAddress.getByName(request.getRemoteAddr());
      return caller.isLoopbackAddress() || caller.isSiteLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
