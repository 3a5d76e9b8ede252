package com.atrevete.integrations.channel;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses Chatwoot when it is configured, else the sandbox that the simulator shows. */
@Configuration(proxyBeanMethods = false)
public class ChannelConfiguration {

  @Bean
  ChatwootSettings chatwootSettings(
      @Value("${CHATWOOT_BASE_URL:}") String baseUrl,
      @Value("${CHATWOOT_API_TOKEN:}") String apiToken,
      @Value("${CHATWOOT_ACCOUNT_ID:}") String accountId,
      @Value("${CHATWOOT_INBOX_ID:}") String inboxId,
      @Value("${CHATWOOT_TEAM_CONVERSATION_ID:}") String teamConversationId,
      @Value("${CHATWOOT_WEBHOOK_SECRET:}") String webhookSecret) {
    return new ChatwootSettings(
        baseUrl.strip(),
        apiToken.strip(),
        accountId.strip(),
        inboxId.strip(),
        teamConversationId.strip(),
        webhookSecret.strip());
  }

  @Bean
  ChannelGateway channelGateway(ChatwootSettings chatwoot, JdbcClient jdbc) {
    return chatwoot.configured()
        ? new ChatwootChannel(new ChatwootClient(chatwoot), Clock.systemUTC())
        : new SandboxChannel(jdbc);
  }

  @Bean
  TeamConversationChoice teamConversation(ChatwootSettings chatwoot) {
    return new TeamConversationChoice(
        chatwoot.configured() && !chatwoot.teamConversationId().isBlank()
            ? Optional.of(
                new ChatwootTeamConversation(
                    new ChatwootClient(chatwoot), chatwoot.teamConversationId()))
            : Optional.empty());
  }

  /** The team's conversation, where there is one. */
  public record TeamConversationChoice(Optional<TeamConversation> conversation) {}
}
