package com.atrevete.admin.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for a page that does not exist, or not for this member of staff. */
@AnonymousAllowed
public final class NothingHereView extends Main implements HasErrorParameter<NotFoundException> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
    removeAll();
    addClassName("nothing-here");
    add(
        new EmptyState("🌸", getTranslation("nothing.title"), getTranslation("nothing.help")),
        new Anchor("admin", getTranslation("nothing.back")));
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
