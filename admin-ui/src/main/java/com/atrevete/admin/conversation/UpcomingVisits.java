package com.atrevete.admin.conversation;

import com.atrevete.admin.calendar.VisitDialogs;
import com.atrevete.admin.conversation.ConversationQueries.Upcoming;
import com.atrevete.admin.i18n.Formats;
import com.atrevete.persistence.clock.BusinessClock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The customer's next visits above the transcript, each a click away from its details. */
@Component
class UpcomingVisits {

  private final ConversationQueries queries;
  private final VisitDialogs dialogs;
  private final BusinessClock clock;

  UpcomingVisits(ConversationQueries queries, VisitDialogs dialogs, BusinessClock clock) {
    this.queries = queries;
    this.dialogs = dialogs;
    this.clock = clock;
  }

  void show(Div place, UUID conversation) {
    List<Upcoming> visits = queries.upcoming(conversation, clock.now());
    place.removeAll();
    place.setVisible(!visits.isEmpty());
    Formats formats = Formats.current();
    for (Upcoming visit : visits) {
      NativeButton chip =
          new NativeButton(
              "%s · %s · %s"
                  .formatted(
                      formats.dayAndTime(visit.at()), visit.services(), visit.professional()),
              click -> dialogs.open(visit.visit()));
      chip.addClassNames("visit-chip", visit.status());
      place.add(chip);
    }
  }
}
