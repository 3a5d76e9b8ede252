package com.atrevete.admin.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Light or dark: what the device prefers until a person chooses; the browser remembers it. */
@Component
public class ColourScheme implements VaadinServiceInitListener {

  private static final String COOKIE = "atrevete-colours";

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(init -> remembered().ifPresent(init.getUI().getPage()::setColorScheme));
  }

  /** A button that switches between light and dark. */
  public Button button() {
    Button button = new Button(VaadinIcon.ADJUST.create());
    String words = button.getTranslation("nav.colours");
    button.setAriaLabel(words);
    button.setTooltipText(words);
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClickListener(click ->
        button
            .getElement()
            .executeJs(
                "return getComputedStyle(document.documentElement).colorScheme.startsWith('dark')"
                    + " || (getComputedStyle(document.documentElement).colorScheme.includes('dark')"
                    + " && matchMedia('(prefers-color-scheme: dark)').matches)")
            .then(Boolean.class, dark -> choose(dark)));
    return button;
  }

  private static void choose(boolean darkNow) {
    ColorScheme.Value scheme = darkNow ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK;
    UI.getCurrent().getPage().setColorScheme(scheme);
    UI.getCurrent()
        .getPage()
        .executeJs(
            "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;SameSite=Lax'",
            COOKIE,
            scheme.name());
  }

  private static Optional<ColorScheme.Value> remembered() {
    Cookie[] cookies = VaadinRequest.getCurrent().getCookies();
    return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(value ->
            Stream.of(ColorScheme.Value.LIGHT, ColorScheme.Value.DARK)
                .filter(scheme -> scheme.name().equals(value)))
        .findFirst();
  }
}
