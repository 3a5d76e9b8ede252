package com.atrevete.integrations.channel;

/**
 * The channel took a message.
 *
 * @param externalId the channel's id of it
 */
public record SendResult(String externalId) {}
