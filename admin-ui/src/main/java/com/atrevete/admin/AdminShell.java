package com.atrevete.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every view: theme, icon, and the live connection to the server. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://atrevete/base.css")
@StyleSheet("context://atrevete/rooms.css")
@StyleSheet("context://atrevete/calendar.css")
@StyleSheet("context://atrevete/chat.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class AdminShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setPageTitle("Atrévete");
    settings.addFavIcon("icon", "atrevete/icon.svg", "any");
    settings.addMetaTag("theme-color", "#7c3a8f");
  }
}
