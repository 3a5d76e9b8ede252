package com.atrevete.admin.layout;

import com.atrevete.admin.live.Change;
import com.atrevete.admin.live.LiveUpdates;
import com.atrevete.admin.security.LiveMode;
import com.atrevete.admin.security.StaffUser;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rooms a member of staff may enter. */
@org.springframework.stereotype.Component
class Navigation {

  private final JdbcClient jdbc;
  private final LiveMode live;

  Navigation(JdbcClient jdbc, LiveMode live) {
    this.jdbc = jdbc;
    this.live = live;
  }

  Component create(StaffUser user, LiveUpdates updates) {
    SideNav rooms = new SideNav();
    rooms.getElement().setAttribute("aria-label", words("nav.rooms"));
    rooms.addItem(item("nav.today", "admin", VaadinIcon.SUN_O));
    rooms.addItem(item("nav.calendar", "admin/calendar", VaadinIcon.CALENDAR_O));
    SideNavItem conversations = item("nav.conversations", "admin/conversations", VaadinIcon.CHAT);
    conversations.setMatchNested(true);
    rooms.addItem(conversations);
    if (user.isManager()) {
      rooms.addItem(item("nav.outside", "admin/outside", VaadinIcon.OUTBOX));
    }
    if (user.isManager() || !live.isLive()) {
      rooms.addItem(item("nav.simulator", "simulator", VaadinIcon.MOBILE));
    }
    Span waiting = new Span();
    waiting.addClassName("nav-count");
    conversations.setSuffixComponent(waiting);
    showWaiting(waiting);
    updates.follow(waiting, change -> change instanceof Change.Agenda, () -> showWaiting(waiting));
    return new Scroller(rooms);
  }

  private void showWaiting(Span badge) {
    long waiting =
        jdbc.sql(
                """
                SELECT count(DISTINCT conversation_id) FROM escalation
                WHERE status = 'open' AND conversation_id IS NOT NULL
                """)
            .query(Long.class)
            .single();
    badge.setVisible(waiting > 0);
    badge.setText(String.valueOf(waiting));
    badge.getElement().setAttribute("aria-label", badge.getTranslation("nav.waiting", waiting));
  }

  private static SideNavItem item(String key, String path, VaadinIcon icon) {
    return new SideNavItem(words(key), path, icon.create());
  }

  private static String words(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
