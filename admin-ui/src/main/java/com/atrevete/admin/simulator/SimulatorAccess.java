package com.atrevete.admin.simulator;

import com.atrevete.admin.security.CurrentStaff;
import com.atrevete.admin.security.LiveMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.springframework.stereotype.Component;

/** The simulator is open while nothing outside is real; then it is for managers. */
@Component
class SimulatorAccess {

  private final LiveMode live;
  private final CurrentStaff staff;

  SimulatorAccess(LiveMode live, CurrentStaff staff) {
    this.live = live;
    this.staff = staff;
  }

  /** Sends away who may not enter, and says whether that was so. */
  boolean refuse(BeforeEnterEvent event) {
    if (!live.isLive() || staff.isManager()) {
      return false;
    }
    if (staff.user().isEmpty()) {
      event.forwardTo("login");
    } else {
      event.rerouteToError(NotFoundException.class);
    }
    return true;
  }
}
