package com.atrevete.admin.layout;

import com.vaadin.flow.router.HasDynamicTitle;

/** A view of the admin, with the title it has in the frame and in the browser. */
public interface Room extends HasDynamicTitle {

  String title();

  @Override
  default String getPageTitle() {
    return title() + " · Atrévete";
  }
}
