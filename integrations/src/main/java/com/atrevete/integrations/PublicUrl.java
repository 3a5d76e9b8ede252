package com.atrevete.integrations;

import org.springframework.beans.factory.annotation.Value;

/**
 * The address that customers and providers see ({@code PUBLIC_URL}), without a slash at its end.
 */
public record PublicUrl(String value) {

  public PublicUrl(@Value("${PUBLIC_URL:http://127.0.0.1:${SERVER_PORT:8080}}") String value) {
    this.value = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
  }
}
