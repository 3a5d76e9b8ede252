package com.atrevete.integrations.notification;

/**
 * An e-mail or SMS.
 *
 * @param businessKey the same key is delivered once
 * @param recipient e-mail address, or phone in E.164
 * @param subject empty for an SMS
 */
public record Notice(String businessKey, Kind kind, String recipient, String subject, String body) {

  /** The way it travels. */
  public enum Kind {
    EMAIL,
    SMS
  }
}
