package com.atrevete.admin.simulator;

import com.atrevete.admin.i18n.LanguageButton;
import com.atrevete.admin.layout.ColourScheme;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;

/** The line above the simulator. */
@Component
class SimulatorHead {

  private final LanguageButton language;
  private final ColourScheme colours;

  SimulatorHead(LanguageButton language, ColourScheme colours) {
    this.language = language;
    this.colours = colours;
  }

  Header create() {
    UI ui = UI.getCurrent();
    Span mark = new Span("A");
    mark.addClassName("brand-mark");
    H1 title = new H1(ui.getTranslation("nav.simulator"));
    title.addClassName("room-title");
    Div spacer = new Div();
    spacer.addClassName("spacer");
    Anchor admin = new Anchor("admin", ui.getTranslation("simulator.admin"));
    Header head = new Header(mark, title, spacer, admin, language.create(), colours.button());
    head.addClassName("simulator-head");
    return head;
  }
}
