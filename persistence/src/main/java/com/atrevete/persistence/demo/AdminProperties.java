package com.atrevete.persistence.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first logins.
 *
 * @param initialPassword of all of them; blank: none are made
 */
@ConfigurationProperties("atrevete.admin")
public record AdminProperties(String initialPassword) {

  /** Without the password, which must not reach a log. */
  @Override
  public String toString() {
    return "AdminProperties[]";
  }
}
