package com.atrevete.admin.conversation;

import com.atrevete.admin.i18n.Formats;
import com.atrevete.admin.layout.EmptyState;
import com.atrevete.admin.layout.OnScreen;
import com.atrevete.admin.layout.Room;
import com.atrevete.admin.live.LiveUpdates;
import com.atrevete.domain.calendar.Madrid;
import com.atrevete.persistence.clock.BusinessClock;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All conversations, and the transcript of the chosen one. */
@Route("admin/conversations")
@PermitAll
public final class ConversationsView extends Div implements Room, HasUrlParameter<String> {

  private final ConversationQueries queries;
  private final BusinessClock clock;
  private final ConversationPanels panels;
  private final OnScreen onScreen = new OnScreen();
  private final Div list = new Div();
  private final Div detail = new Div();
  private final TextField search = new TextField();
  private final Tab waiting = new Tab();
  private final Tabs filter = new Tabs();
  private @Nullable UUID chosen;
  private ConversationPanels.@Nullable Panel panel;

  ConversationsView(
      ConversationQueries queries,
      BusinessClock clock,
      ConversationPanels panels,
      LiveUpdates updates) {
    this.queries = queries;
    this.clock = clock;
    this.panels = panels;
    addClassName("conversations");
    list.addClassName("conversation-list");
    list.getElement().setAttribute("role", "list");
    detail.addClassName("conversation-detail");
    Div side = new Div(filters(), list);
    side.addClassName("conversation-side");
    add(side, detail);
    updates.follow(this, change -> true, this::refresh);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
    chosen = parameter == null ? null : read(parameter);
    setClassName("chosen", chosen != null);
    detail.removeAll();
    detail.add(shown());
    showList();
  }

  @Override
  public String title() {
    return getTranslation("nav.conversations");
  }

  private Component filters() {
    search.setPlaceholder(getTranslation("conversations.search"));
    search.setAriaLabel(getTranslation("conversations.search"));
    search.setPrefixComponent(VaadinIcon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> showList());
    waiting.setLabel(getTranslation("conversations.waiting"));
    filter.add(new Tab(getTranslation("conversations.all")), waiting);
    filter.addSelectedChangeListener(change -> showList());
    Div filters = new Div(search, filter);
    filters.addClassName("conversation-filters");
    return filters;
  }

  private Component shown() {
    Optional<ConversationSummary> found = Optional.ofNullable(chosen).flatMap(queries::find);
    if (found.isEmpty()) {
      panel = null;
      return new EmptyState(
          "💬", getTranslation("conversations.none"), getTranslation("conversations.none.help"));
    }
    panel = panels.create(found.get());
    return panel;
  }

  private void refresh() {
    showList();
    ConversationPanels.Panel open = panel;
    if (open != null) {
      Optional.ofNullable(chosen).flatMap(queries::find).ifPresent(open::show);
    }
  }

  private void showList() {
    boolean waitingOnly = waiting.equals(filter.getSelectedTab());
    List<ConversationSummary> found = queries.latest(search.getValue(), waitingOnly);
    Instant now = clock.now();
    if (!onScreen.differs(found, Optional.ofNullable(chosen), Madrid.dateOf(now))) {
      return;
    }
    list.removeAll();
    if (found.isEmpty()) {
      list.add(
          waitingOnly
              ? new EmptyState(
                  "🌸",
                  getTranslation("conversations.calm"),
                  getTranslation("conversations.calm.help"))
              : new EmptyState(
                  "💬",
                  getTranslation("conversations.empty"),
                  getTranslation("conversations.empty.help")));
    }
    Formats formats = Formats.current();
    for (ConversationSummary summary : found) {
      list.add(new ConversationRow(summary, formats, now, summary.id().equals(chosen)));
    }
  }

  private static @Nullable UUID read(String parameter) {
    try {
      return UUID.fromString(parameter);
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }
}
