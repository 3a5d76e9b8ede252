package com.atrevete.admin.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.admin.AdminTest;
import com.atrevete.admin.security.LiveMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.test.context.support.WithAnonymousUser;

@DisplayName("The simulator")
@WithAnonymousUser
class SimulatorViewTest extends AdminTest {

  @Test
  @DisplayName(
      "Anybody may play while nothing outside is real: Maite's answer and its buttons appear")
  void answersAppear() {
    UUID laura = salon().conversationOf("Laura", "+34611000401");
    salon().says(laura, "Hola");
    navigate(SimulatorView.class);
    openPhoneOf("+34611000401");
    assertThat(typing()).isTrue();
    salon().maiteSays(laura, "¿Te llamas Laura?", "Sí", "No");
    awaitOnScreen(Duration.ofSeconds(1), () -> button("Sí") != null);
  }

  @Test
  @DisplayName("A message that the salon does not accept is told in the chat")
  void refusalIsTold() {
    UUID eva = salon().conversationOf("Eva", "+34611000402");
    salon().maiteSays(eva, "¿Te llamas Eva?", "Sí, soy Eva");
    navigate(SimulatorView.class);
    openPhoneOf("+34611000402");
    test(button("Sí, soy Eva")).click();
    awaitOnScreen(
        Duration.ofSeconds(10), () -> !find(Div.class).withClassName("note").all().isEmpty());
    assertThat(find(Div.class).withClassName("note").single().getText())
        .startsWith("Este mensaje no ha llegado al salón.");
  }

  @Test
  @DisplayName("Timers that are due are listed with their customers")
  void timersAreListed() {
    UUID ines = salon().conversationOf("Inés", "+34611000403");
    salon().holdsPack(ines, "Harol", java.time.Instant.parse("2027-01-12T10:00:00Z"));
    navigate(SimulatorView.class);
    assertThat(find(Span.class).withClassName("due-when").all().stream().map(Span::getText))
        .anyMatch(text -> text.startsWith("Inés · "));
  }

  @Test
  @DisplayName("Any key of the outside, also given as a file, makes it a thing for managers")
  void liveKeysCloseIt() {
    assertThat(new LiveMode(new MockEnvironment()).isLive()).isFalse();
    assertThat(live("STRIPE_SECRET_KEY", "sk_test_1")).isTrue();
    assertThat(live("CHATWOOT_API_TOKEN_FILE", "/run/secrets/chatwoot")).isTrue();
  }

  private static boolean live(String key, String value) {
    return new LiveMode(new MockEnvironment().withProperty(key, value)).isLive();
  }

  private void openPhoneOf(String phone) {
    NativeButton person =
        find(NativeButton.class).withClassName("person").all().stream()
            .filter(one ->
                find(Span.class, one).all().stream().anyMatch(span -> span.getText().equals(phone)))
            .findFirst()
            .orElseThrow();
    test(person).click();
  }

  private boolean typing() {
    return find(Div.class).withClassName("typing").all().stream().anyMatch(Div::isVisible);
  }

  private NativeButton button(String words) {
    return find(NativeButton.class).all().stream()
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElse(null);
  }
}
