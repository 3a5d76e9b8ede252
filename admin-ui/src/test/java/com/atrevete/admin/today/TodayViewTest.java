package com.atrevete.admin.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.admin.AdminTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("Today")
@WithUserDetails("marta")
class TodayViewTest extends AdminTest {

  @Test
  @DisplayName("What waits for a person appears within a second and can be ticked off")
  void tickedOff() {
    UI.getCurrent().navigate("admin");
    roundTrip();
    UUID insulted = salon().escalated(salon().conversationOf("Olga", "+34611000301"), "insult");
    awaitOnScreen(Duration.ofSeconds(1), () -> ticks().size() == 1);

    test(ticks().getFirst()).click();
    awaitOnScreen(Duration.ofSeconds(1), () -> ticks().isEmpty());
    assertThat(salon().ownerOf(insulted)).isEqualTo("marta");
  }

  private List<Button> ticks() {
    return find(Button.class).all().stream()
        .filter(button -> button.hasClassName("seen-to"))
        .toList();
  }
}
