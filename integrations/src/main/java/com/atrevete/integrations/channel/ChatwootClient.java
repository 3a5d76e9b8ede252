package com.atrevete.integrations.channel;

import com.atrevete.integrations.GatewayException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.JsonNode;

/** The two calls of Chatwoot's REST interface that the salon needs. */
final class ChatwootClient {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);
  private static final String MESSAGES =
      "/api/v1/accounts/{account}/conversations/{conversation}/messages";

  private final RestClient http;
  private final String account;

  ChatwootClient(ChatwootSettings settings) {
    this.account = settings.accountId();
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build());
    requests.setReadTimeout(READ_TIMEOUT);
    this.http =
        RestClient.builder()
            .requestFactory(requests)
            .baseUrl(settings.baseUrl())
            .defaultHeader("api_access_token", settings.apiToken())
            .build();
  }

  /** Creates a message and returns Chatwoot's id of it. */
  String createMessage(String conversation, Map<String, Object> message) {
    JsonNode created =
        ask(() ->
            http.post()
                .uri(MESSAGES, account, conversation)
                .contentType(MediaType.APPLICATION_JSON)
                .body(message)
                .retrieve()
                .body(JsonNode.class));
    String id = created.path("id").asString("");
    if (id.isEmpty()) {
      throw new GatewayException(true, "channel_answer_unusable");
    }
    return id;
  }

  /** The conversation's latest messages. */
  JsonNode latestMessages(String conversation) {
    return ask(
            () -> http.get().uri(MESSAGES, account, conversation).retrieve().body(JsonNode.class))
        .path("payload");
  }

  private static JsonNode ask(Supplier<@Nullable JsonNode> call) {
    try {
      JsonNode answer = call.get();
      if (answer == null) {
        throw new GatewayException(true, "channel_answer_unusable");
      }
      return answer;
    } catch (RestClientResponseException e) {
      throw new GatewayException(retryable(e.getStatusCode()), "channel_refused", e);
    } catch (ResourceAccessException e) {
      throw new GatewayException(true, "channel_unavailable", e);
    } catch (RestClientException e) {
      throw new GatewayException(true, "channel_answer_unusable", e);
    }
  }

  private static boolean retryable(HttpStatusCode status) {
    return status.is5xxServerError() || status.value() == 429 || status.value() == 408;
  }
}
