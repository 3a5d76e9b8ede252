package com.atrevete.workflows.conversation;

/**
 * What reading a turn says of when to answer it.
 *
 * @param atOnce it is a button, the number of an option or a name: nothing more is waited for
 */
public record TurnReading(boolean atOnce) {}
