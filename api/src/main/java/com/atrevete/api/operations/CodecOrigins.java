package com.atrevete.api.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the pages of the Temporal Web UI call the codec, and no other page. To a browser {@code
 * localhost} and {@code 127.0.0.1} differ, so both are known.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class CodecOrigins extends OncePerRequestFilter {

  private final Set<String> origins;

  CodecOrigins(
      @Value("${TEMPORAL_UI_URL:http://localhost:8233}") String url,
      @Value("${TEMPORAL_UI_PORT:8233}") String port) {
    this.origins = origins(url, port);
  }

  private static Set<String> origins(String url, String port) {
    String origin = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    HashSet<String> known = new HashSet<>();
    known.add(origin);
    known.add("http://localhost:" + port);
    known.add("http://127.0.0.1:" + port);
    return Set.copyOf(known);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/codec/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String origin = request.getHeader("Origin");
    boolean known = origin != null && origins.contains(origin);
    response.addHeader("Vary", "Origin");
    if (known) {
      response.setHeader("Access-Control-Allow-Origin", origin);
      response.setHeader("Access-Control-Allow-Methods", "POST");
      response.setHeader("Access-Control-Allow-Headers", "content-type,x-namespace,authorization");
      response.setHeader("Access-Control-Allow-Credentials", "true");
    }
    if (HttpMethod.OPTIONS.matches(request.getMethod())) {
      response.setStatus(
          known ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }
}
