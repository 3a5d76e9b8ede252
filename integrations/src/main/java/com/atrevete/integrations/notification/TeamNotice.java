package com.atrevete.integrations.notification;

/**
 * Something the whole team is told.
 *
 * @param businessKey the same key is delivered once where the way allows it
 */
public record TeamNotice(String businessKey, String subject, String body) {}
