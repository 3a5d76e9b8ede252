package com.atrevete.admin.layout;

import com.atrevete.domain.booking.AppointmentStatus;
import com.vaadin.flow.component.html.Span;

/** The status of an appointment as a word on its colour. */
public final class StatusBadge extends Span {

  public StatusBadge(AppointmentStatus status) {
    addClassNames("status", "status-" + status.code());
    setText(getTranslation("status." + status.code()));
  }
}
