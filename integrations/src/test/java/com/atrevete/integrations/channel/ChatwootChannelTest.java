package com.atrevete.integrations.channel;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atrevete.domain.conversation.MessageId;
import com.atrevete.integrations.GatewayException;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChatwootChannelTest {

  private static final String MESSAGES = "/api/v1/accounts/3/conversations/42/messages";
  private static final MessageId MESSAGE = MessageId.of("00000000-0000-0000-0000-000000000007");
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

  @RegisterExtension
  static final WireMockExtension CHATWOOT =
      WireMockExtension.newInstance().options(options().dynamicPort()).build();

  private ChatwootChannel channel;

  @BeforeEach
  void channel() {
    ChatwootSettings settings =
        new ChatwootSettings(CHATWOOT.baseUrl() + "/", "token-1", "3", "1", "", "secret");
    channel = new ChatwootChannel(new ChatwootClient(settings), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  @DisplayName("A reply goes out in the customer's conversation and Chatwoot's id comes back")
  void sends() {
    CHATWOOT.stubFor(post(MESSAGES).willReturn(okJson("{\"id\": 1001}")));

    assertThat(channel.send(message("Hola, Laura", List.of())).externalId()).isEqualTo("1001");

    CHATWOOT.verify(
        postRequestedFor(urlEqualTo(MESSAGES))
            .withHeader("api_access_token", equalTo("token-1"))
            .withRequestBody(
                equalToJson(
                    """
                    {"content": "Hola, Laura", "message_type": "outgoing", "private": false,
                     "content_type": "text",
                     "content_attributes": {"atrevete_message_id": "00000000-0000-0000-0000-000000000007"}}
                    """)));
  }

  @Test
  @DisplayName("Up to three short answers are buttons")
  void buttons() {
    CHATWOOT.stubFor(post(MESSAGES).willReturn(okJson("{\"id\": 1001}")));

    channel.send(message("¿Te va bien?", List.of("Sí", "No")));

    CHATWOOT.verify(
        postRequestedFor(urlEqualTo(MESSAGES))
            .withRequestBody(
                equalToJson(
                    """
                    {"content_type": "input_select", "content_attributes": {"items": [
                      {"title": "Sí", "value": "Sí"}, {"title": "No", "value": "No"}]}}
                    """,
                    true,
                    true)));
  }

  @Test
  @DisplayName("Answers that are no buttons on a phone are listed in the text")
  void longChoices() {
    CHATWOOT.stubFor(post(MESSAGES).willReturn(okJson("{\"id\": 1001}")));

    channel.send(message("¿Cuál?", List.of("Viernes 27 a las 12:30 con Marta")));

    CHATWOOT.verify(
        postRequestedFor(urlEqualTo(MESSAGES))
            .withRequestBody(
                equalToJson(
                    """
                    {"content_type": "text", "content": "¿Cuál?\\n\\n· Viernes 27 a las 12:30 con Marta"}
                    """,
                    true,
                    true)));
  }

  @Test
  @DisplayName("After a crash our message is known again by its mark")
  void findsByMark() {
    CHATWOOT.stubFor(
        get(MESSAGES)
            .willReturn(
                okJson(
                    """
                    {"payload": [
                      {"id": 1, "content": "Hola", "message_type": 0, "created_at": 1795600000},
                      {"id": 2, "content": "Otra cosa", "message_type": 1, "created_at": 1795600000,
                       "content_attributes": {"atrevete_message_id": "00000000-0000-0000-0000-000000000007"}}]}
                    """)));

    assertThat(channel.lookUp(message("Hola", List.of()))).contains("2");
  }

  @Test
  @DisplayName("Where Chatwoot dropped the mark, a recent message with the same text is ours")
  void findsByText() {
    CHATWOOT.stubFor(
        get(MESSAGES)
            .willReturn(
                okJson(
                    """
                    {"payload": [
                      {"id": 1, "content": "Hola", "message_type": 1, "created_at": %d},
                      {"id": 2, "content": "Hola", "message_type": 1, "created_at": %d}]}
                    """
                        .formatted(
                            NOW.minusSeconds(7200).getEpochSecond(),
                            NOW.minusSeconds(30).getEpochSecond()))));

    assertThat(channel.lookUp(message("Hola", List.of()))).contains("2");
    assertThat(channel.lookUp(message("Adiós", List.of()))).isEmpty();
  }

  @Test
  @DisplayName("An outage may be tried again, a refusal may not")
  void failures() {
    OutgoingMessage message = message("Hola", List.of());
    CHATWOOT.stubFor(post(MESSAGES).willReturn(aResponse().withStatus(503)));
    assertThatThrownBy(() -> channel.send(message)).satisfies(e -> isFailure(e, true));
    CHATWOOT.stubFor(
        post(MESSAGES).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    assertThatThrownBy(() -> channel.send(message)).satisfies(e -> isFailure(e, true));
    CHATWOOT.stubFor(post(MESSAGES).willReturn(aResponse().withStatus(404)));
    assertThatThrownBy(() -> channel.send(message)).satisfies(e -> isFailure(e, false));
  }

  private static void isFailure(Throwable thrown, boolean retryable) {
    assertThat(thrown).isInstanceOf(GatewayException.class).hasMessageNotContaining("Hola");
    assertThat(((GatewayException) thrown).retryable()).isEqualTo(retryable);
  }

  private static OutgoingMessage message(String text, List<String> buttons) {
    return new OutgoingMessage(MESSAGE, "42", "+34611000001", text, buttons);
  }
}
