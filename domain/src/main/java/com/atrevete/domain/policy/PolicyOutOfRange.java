package com.atrevete.domain.policy;

/** A policy was given a value that the salon's rules do not allow; says which and what is. */
public final class PolicyOutOfRange extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String range;

  PolicyOutOfRange(String field, String range, Object value) {
    super("policy %s must be %s but is %s".formatted(field, range, value));
    this.field = field;
    this.range = range;
  }

  /** The policy's key, as in the database. */
  public String field() {
    return field;
  }

  /** What is allowed, readable: "5 to 1440". */
  public String range() {
    return range;
  }
}
