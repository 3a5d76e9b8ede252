package com.atrevete.admin.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a room shows when there is nothing: that this is fine, and what would bring something. */
public final class EmptyState extends Div {

  public EmptyState(String icon, String title, String help) {
    addClassName("empty");
    Span sign = new Span(icon);
    sign.addClassName("empty-icon");
    sign.getElement().setAttribute("aria-hidden", "true");
    Paragraph headline = new Paragraph(title);
    headline.addClassName("empty-title");
    Paragraph hint = new Paragraph(help);
    hint.addClassName("empty-help");
    add(sign, headline, hint);
  }
}
