package com.atrevete.admin.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.admin.AdminTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("The conversations")
@WithUserDetails("admin")
class ConversationsViewTest extends AdminTest {

  @Test
  @DisplayName("A message appears in the open transcript within a second")
  void transcriptIsLive() {
    UUID ana = salon().conversationOf("Ana", "+34611000201");
    open(ana);
    salon().says(ana, "Hola, ¿estáis?");
    awaitOnScreen(Duration.ofSeconds(1), () -> texts().contains("Hola, ¿estáis?"));
  }

  @Test
  @DisplayName("What customers write is shown as it is; only our own addresses are links")
  void plainText() {
    UUID eva = salon().conversationOf("Eva", "+34611000202");
    salon().says(eva, "<b>hola</b> https://evil.example");
    salon().maiteSays(eva, "Paga aquí: http://127.0.0.1/pago. javascript:alert(1)");
    open(eva);
    assertThat(texts()).contains("<b>hola</b> https://evil.example");
    assertThat(find(Anchor.class, find(Transcript.class).single()).all())
        .extracting(Anchor::getHref)
        .containsExactly("http://127.0.0.1/pago");
  }

  @Test
  @DisplayName("Only who has taken over can write")
  void writingNeedsTakingOver() {
    UUID sara = salon().conversationOf("Sara", "+34611000203");
    open(sara);
    assertThat(find(MessageInput.class).all()).noneMatch(MessageInput::isVisible);
    salon().answeredByStaff(sara);
    awaitOnScreen(
        Duration.ofSeconds(1),
        () -> find(MessageInput.class).all().stream().anyMatch(MessageInput::isVisible));
    assertThat(find(Button.class).withId("hand-over").single().getText())
        .isEqualTo("Devolver a Maite");
  }

  @Test
  @DisplayName("While the processes are away, staff are told and nothing goes out later")
  void temporalIsAway() {
    UUID nora = salon().conversationOf("Nora", "+34611000204");
    salon().answeredByStaff(nora);
    open(nora);
    MessageInput input = find(MessageInput.class).single();
    com.vaadin.flow.component.ComponentUtil.fireEvent(
        input, new MessageInput.SubmitEvent(input, false, "Te llamo ahora"));
    awaitOnScreen(
        Duration.ofSeconds(15),
        () -> find(Notification.class).all().stream().anyMatch(Notification::isOpened));
    assertThat(salon().messages(nora, "dropped")).isEqualTo(1);
    assertThat(salon().messages(nora, "pending")).isZero();
  }

  private void open(UUID conversation) {
    UI.getCurrent().navigate("admin/conversations/" + conversation);
    roundTrip();
  }

  private List<String> texts() {
    return find(PlainText.class).all().stream().map(PlainText::getText).toList();
  }
}
