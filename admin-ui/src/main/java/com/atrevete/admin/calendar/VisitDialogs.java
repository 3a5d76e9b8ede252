package com.atrevete.admin.calendar;

import com.atrevete.admin.AdminSettings;
import com.atrevete.admin.i18n.Formats;
import com.atrevete.admin.layout.Notices;
import com.atrevete.admin.layout.StatusBadge;
import com.atrevete.domain.booking.BookingId;
import com.atrevete.persistence.clock.BusinessClock;
import com.atrevete.workflows.booking.BookingWorkflow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens what is known about a visit, from any room. */
@Component
public class VisitDialogs {

  private final VisitDetailsQueries queries;
  private final BusinessClock clock;
  private final AdminSettings settings;

  VisitDialogs(VisitDetailsQueries queries, BusinessClock clock, AdminSettings settings) {
    this.queries = queries;
    this.clock = clock;
    this.settings = settings;
  }

  /** Shows the visit; says so when it is not there any more. */
  public void open(UUID visit) {
    queries
        .find(visit)
        .ifPresentOrElse(
            this::show, () -> Notices.problem(UI.getCurrent().getTranslation("visit.gone")));
  }

  private void show(VisitDetails visit) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(visit.customer().name());
    dialog.addClassName("visit");
    dialog.getHeader().add(new StatusBadge(visit.status()), closeButton(dialog));
    dialog.add(new VisitFacts(visit, Formats.current(), clock.now()), links(visit, dialog));
    dialog.open();
  }

  private Div links(VisitDetails visit, Dialog dialog) {
    Div links = new Div();
    links.addClassName("visit-links");
    UUID conversation = visit.conversation();
    if (conversation != null) {
      Button chat =
          new Button(
              dialog.getTranslation("visit.conversation"),
              VaadinIcon.CHAT.create(),
              click -> {
                dialog.close();
                UI.getCurrent().navigate("admin/conversations/" + conversation);
              });
      chat.addThemeVariants(ButtonVariant.PRIMARY);
      links.add(chat);
    }
    String process =
        settings.processPage(BookingWorkflow.workflowId(new BookingId(visit.booking())));
    Anchor temporal =
        new Anchor(process, dialog.getTranslation("visit.process"), AnchorTarget.BLANK);
    temporal.getElement().setAttribute("rel", "noopener");
    links.add(temporal);
    return links;
  }

  private static Button closeButton(Dialog dialog) {
    Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> dialog.close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    close.setAriaLabel(dialog.getTranslation("visit.close"));
    return close;
  }
}
