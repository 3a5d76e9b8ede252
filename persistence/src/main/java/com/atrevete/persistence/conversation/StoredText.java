package com.atrevete.persistence.conversation;

/** Text as the database can keep it. */
final class StoredText {

  /** What a channel delivers at most; longer texts are cut. */
  static final int LONGEST = 4096;

  private StoredText() {}

  /** Without NUL characters, which PostgreSQL has none of, and never cut inside a character. */
  static String of(String text) {
    String clean = text.replace("\0", "");
    if (clean.length() <= LONGEST) {
      return clean;
    }
    int end = Character.isHighSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return clean.substring(0, end);
  }
}
