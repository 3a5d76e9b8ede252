package com.atrevete.admin.login;

import com.atrevete.admin.i18n.LanguageButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where staff sign in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public final class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final LoginForm form = new LoginForm();

  LoginView(LanguageButton language) {
    addClassName("login");
    form.setI18n(words());
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    H1 brand = new H1("Atrévete");
    Paragraph claim = new Paragraph(getTranslation("login.claim"));
    Div card = new Div(brand, claim, form);
    card.addClassName("login-card");
    add(card, language.create());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("login.title") + " · Atrévete";
  }

  private LoginI18n words() {
    LoginI18n words = LoginI18n.createDefault();
    LoginI18n.Form fields = words.getForm();
    fields.setTitle("");
    fields.setUsername(getTranslation("login.user"));
    fields.setPassword(getTranslation("login.password"));
    fields.setSubmit(getTranslation("login.submit"));
    LoginI18n.ErrorMessage error = words.getErrorMessage();
    error.setTitle(getTranslation("login.wrong"));
    error.setMessage(getTranslation("login.again"));
    error.setUsername(getTranslation("login.user.missing"));
    error.setPassword(getTranslation("login.password.missing"));
    return words;
  }
}
