package com.atrevete.api.sweeper;

import com.atrevete.api.payment.SandboxEvents;
import org.springframework.stereotype.Component;

/** Events of the sandbox's payment page that the webhook has not taken yet. */
@Component
final class UndeliveredSandboxEvents implements Sweep {

  private final SandboxEvents events;

  UndeliveredSandboxEvents(SandboxEvents events) {
    this.events = events;
  }

  @Override
  public void run() {
    events.deliverWaiting();
  }

  @Override
  public boolean needsTemporal() {
    return false;
  }
}
