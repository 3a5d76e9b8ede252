package com.atrevete.admin.security;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The member of staff whose browser is being served. */
@Component
public class CurrentStaff {

  private final AuthenticationContext authentication;

  CurrentStaff(AuthenticationContext authentication) {
    this.authentication = authentication;
  }

  /** Absent in views that anybody may open. */
  public Optional<StaffUser> user() {
    return authentication.getAuthenticatedUser(StaffUser.class);
  }

  /** For views behind the login. */
  public StaffUser required() {
    return user().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  public boolean isManager() {
    return user().filter(StaffUser::isManager).isPresent();
  }

  public void signOut() {
    authentication.logout();
  }
}
