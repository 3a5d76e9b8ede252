package com.atrevete.domain.catalog;

import com.atrevete.domain.payment.Money;
import java.time.Duration;
import java.util.List;

/** Services sold together for less; its minutes are its own and all of them are busy. */
public record Pack(
    PackId id,
    String name,
    List<ServiceId> services,
    Money price,
    Duration duration,
    String description) {

  public Pack {
    services = List.copyOf(services);
  }
}
