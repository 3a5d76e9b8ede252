package com.atrevete.admin.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;

/** A titled part of a room whose content is replaced as the record changes. */
public final class Panel extends Section {

  private final Span count = new Span();
  private final Div body = new Div();

  public Panel(String title) {
    addClassName("panel");
    H2 heading = new H2(title);
    count.addClassName("count");
    body.addClassName("panel-body");
    Div head = new Div(heading, count);
    head.addClassName("panel-head");
    add(head, body);
  }

  /** Shows the rows, or the empty state when there are none. */
  public void show(Collection<? extends Component> rows, EmptyState empty) {
    body.removeAll();
    count.setText(rows.isEmpty() ? "" : String.valueOf(rows.size()));
    if (rows.isEmpty()) {
      body.add(empty);
    } else {
      rows.forEach(body::add);
    }
  }
}
