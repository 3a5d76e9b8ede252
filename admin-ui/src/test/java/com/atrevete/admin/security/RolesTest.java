package com.atrevete.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.admin.AdminTest;
import com.atrevete.admin.layout.NothingHereView;
import com.atrevete.admin.login.LoginView;
import com.atrevete.admin.outside.OutsideView;
import com.atrevete.admin.today.TodayView;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Who may enter the rooms")
class RolesTest extends AdminTest {

  @Autowired private StaffUsers users;
  @Autowired private PasswordEncoder encoder;

  @Test
  @WithAnonymousUser
  @DisplayName("Somebody who has not signed in is led to the login")
  void strangersSignInFirst() {
    navigate("admin/calendar", LoginView.class);
    assertThat(find(LoginForm.class).all()).hasSize(1);
  }

  @Test
  @WithUserDetails("admin")
  @DisplayName("A manager sees all rooms")
  void managersSeeEverything() {
    navigate(TodayView.class);
    assertThat(rooms())
        .containsExactly("Hoy", "Calendario", "Conversaciones", "Exterior", "Simulador");
    navigate(OutsideView.class);
  }

  @Test
  @WithUserDetails("marta")
  @DisplayName("A stylist neither sees nor opens what is for managers")
  void stylistsDoNotSeeTheOutside() {
    navigate(TodayView.class);
    assertThat(rooms()).doesNotContain("Exterior");
    navigate("admin/outside", NothingHereView.class);
  }

  @Test
  @WithAnonymousUser
  @DisplayName("A member of staff signs in with the password in the record, whatever the case")
  void passwordsAreInTheRecord() {
    StaffUser marta = users.loadUserByUsername(" Marta ");
    assertThat(marta.isManager()).isFalse();
    assertThat(marta.stylist()).isNotNull();
    assertThat(encoder.matches("secreta", marta.getPassword())).isTrue();
    assertThat(marta.toString()).doesNotContain(marta.getPassword());
  }

  private List<String> rooms() {
    return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
  }
}
