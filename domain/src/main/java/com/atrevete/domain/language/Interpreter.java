package com.atrevete.domain.language;

/**
 * Reads what a customer wrote. An implementation only says what a turn means; it never prices,
 * books, cancels, refunds or charges.
 */
public interface Interpreter {

  /**
   * Understands the messages of one turn, read together.
   *
   * @param turn the messages and what was being talked about
   * @param vocabulary the names the salon knows: its services and its professionals
   * @return only what the turn says; nothing is invented
   */
  Understanding interpret(Turn turn, Vocabulary vocabulary);
}
