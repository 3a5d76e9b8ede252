package com.atrevete.domain.language;

import java.util.List;

/** The salon's own words, read from its database. */
public record Vocabulary(List<ServiceWords> services, List<String> stylists) {

  public Vocabulary {
    services = List.copyOf(services);
    stylists = List.copyOf(stylists);
  }

  /**
   * A service and what customers call it.
   *
   * @param name the catalogue name, which an understanding reports
   * @param aliases other names customers use, as staff keep them
   */
  public record ServiceWords(String name, List<String> aliases) {
    public ServiceWords {
      aliases = List.copyOf(aliases);
    }
  }
}
