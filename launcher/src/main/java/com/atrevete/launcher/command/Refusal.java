package com.atrevete.launcher.command;

/** A command that cannot be carried out: told in one line, with its cause and what to do. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refusal(String cause, String remedy) {
    super(cause + ". " + remedy + ".");
  }

  public Refusal(String cause, String remedy, Throwable reason) {
    super(cause + ". " + remedy + ".", reason);
  }

  /** The one line to print, also where the cause came with several. */
  public String line() {
    return String.valueOf(getMessage()).replaceAll("\\s*\\R\\s*", " ");
  }
}
