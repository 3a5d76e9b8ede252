package com.atrevete.admin.i18n;

import com.atrevete.admin.security.CurrentStaff;
import com.atrevete.admin.security.StaffUsers;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Switches the screens between Spanish and English, and remembers it for who is signed in. */
@Component
public class LanguageButton {

  private final CurrentStaff staff;
  private final StaffUsers users;

  LanguageButton(CurrentStaff staff, StaffUsers users) {
    this.staff = staff;
    this.users = users;
  }

  /** A button that names the other language. */
  public Button create() {
    boolean english = UI.getCurrent().getLocale().getLanguage().equals("en");
    Locale other = english ? Texts.SPANISH : Texts.ENGLISH;
    Button button = new Button(english ? "ES" : "EN", click -> switchTo(other));
    button.setAriaLabel(english ? "Cambiar a español" : "Switch to English");
    button.setTooltipText(english ? "Español" : "English");
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClassName("language");
    return button;
  }

  private void switchTo(Locale locale) {
    staff.user().ifPresent(user -> users.speak(user.id(), locale.getLanguage()));
    VaadinSession.getCurrent().setLocale(locale);
    VaadinSession.getCurrent().setAttribute(ChosenLanguage.class, new ChosenLanguage(locale));
    UI.getCurrent().getPage().reload();
  }

  /** A language chosen in this session; it wins over the one of the record. */
  record ChosenLanguage(Locale locale) {}
}
