package com.atrevete.workflows;

/** The task queues of the product; wire contracts. */
public final class TaskQueues {

  /** Workflows and activities on the salon's own database and providers. */
  public static final String MAIN = "main";

  /** Language understanding: rate limited where a model answers. */
  public static final String LANGUAGE = "language";

  private TaskQueues() {}
}
