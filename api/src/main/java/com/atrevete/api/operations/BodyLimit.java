package com.atrevete.api.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that would fill the memory, before anything reads them. Webhooks have a limit of
 * their own, with answers of their own.
 */
@Component
final class BodyLimit extends OncePerRequestFilter {

  private static final int LARGEST = 1 << 20;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.startsWith("/codec/") && !path.startsWith("/sandbox/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean unknown = request.getHeader("Transfer-Encoding") != null;
    if (unknown) {
      response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else if (request.getContentLengthLong() > LARGEST) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }
}
