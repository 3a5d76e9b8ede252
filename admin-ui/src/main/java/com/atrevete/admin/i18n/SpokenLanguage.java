package com.atrevete.admin.i18n;

import com.atrevete.admin.i18n.LanguageButton.ChosenLanguage;
import com.atrevete.admin.security.CurrentStaff;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives every page the language of who is looking, also in what the framework itself says. */
@Component
class SpokenLanguage implements VaadinServiceInitListener {

  private final CurrentStaff staff;
  private final Texts texts;

  SpokenLanguage(CurrentStaff staff, Texts texts) {
    this.staff = staff;
    this.texts = texts;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(info -> messages());
    event.getSource().addUIInitListener(init -> speak(init.getUI()));
    event.addIndexHtmlRequestListener(
        page -> page.getDocument().getElementsByTag("html").attr("lang", locale().getLanguage()));
  }

  private void speak(UI ui) {
    Locale locale = locale();
    VaadinSession.getCurrent().setLocale(locale);
    ui.setLocale(locale);
    ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
    lost.setDialogText(texts.getTranslation("connection.lost", locale));
    lost.setDialogTextGaveUp(texts.getTranslation("connection.gone", locale));
  }

  private Locale locale() {
    VaadinSession session = VaadinSession.getCurrent();
    ChosenLanguage chosen = session == null ? null : session.getAttribute(ChosenLanguage.class);
    if (chosen != null) {
      return chosen.locale();
    }
    return staff.user().map(user -> Texts.localeOf(user.language())).orElse(Texts.SPANISH);
  }

  /** An expired session loads the same page again, which leads to the login by itself. */
  private static SystemMessages messages() {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setSessionExpiredURL(null);
    return messages;
  }
}
