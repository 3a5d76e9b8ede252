package com.atrevete.persistence.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** What a first start contains besides the salon itself. */
@ConfigurationProperties("atrevete.demo")
public record DemoProperties(Agenda agenda) {

  /** Whether visits are made up. */
  public enum Agenda {
    /** Two weeks of plausible visits. */
    FULL,
    EMPTY
  }
}
