package com.atrevete.admin.layout;

import com.atrevete.admin.i18n.LanguageButton;
import com.atrevete.admin.live.LiveUpdates;
import com.atrevete.admin.live.Ticker;
import com.atrevete.admin.security.CurrentStaff;
import com.atrevete.admin.security.StaffUser;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;

/** The frame of all rooms: where one can go, whose screen it is, what time the salon has. */
@Layout("admin")
@PermitAll
public final class MainLayout extends AppLayout implements AfterNavigationObserver {

  private final H1 title = new H1();

  MainLayout(
      CurrentStaff staff,
      Navigation navigation,
      SalonClock clock,
      ColourScheme colours,
      LanguageButton language,
      LiveUpdates updates,
      Ticker ticker) {
    setPrimarySection(Section.DRAWER);
    addClassName("rooms");
    addToDrawer(brand(), navigation.create(staff.required(), updates));
    DrawerToggle menu = new DrawerToggle();
    menu.setAriaLabel(getTranslation("nav.menu"));
    title.addClassName("room-title");
    Div spacer = new Div();
    spacer.addClassName("spacer");
    addToNavbar(
        menu,
        title,
        spacer,
        clock.create(ticker),
        language.create(),
        colours.button(),
        account(staff));
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    if (getContent() instanceof Room room) {
      title.setText(room.title());
    }
  }

  private static Component brand() {
    Span mark = new Span("A");
    mark.addClassName("brand-mark");
    Span name = new Span("Atrévete");
    Div brand = new Div(mark, name);
    brand.addClassName("brand");
    return brand;
  }

  private Component account(CurrentStaff staff) {
    StaffUser user = staff.required();
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.TERTIARY);
    Avatar avatar = new Avatar(user.username());
    MenuItem item = bar.addItem(avatar);
    item.setAriaLabel(getTranslation("nav.account", user.username()));
    Span who = new Span(user.username() + " · " + getTranslation("role." + user.role().name()));
    who.addClassName("who");
    item.getSubMenu().addItem(who).setEnabled(false);
    item.getSubMenu().addItem(getTranslation("nav.signout"), click -> staff.signOut());
    return bar;
  }
}
