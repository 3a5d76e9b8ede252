package com.atrevete.integrations.notification;

import com.atrevete.integrations.channel.ChannelConfiguration.TeamConversationChoice;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E-mail and SMS of the sandbox, and the best way to the team. */
@Configuration(proxyBeanMethods = false)
public class NotificationConfiguration {

  @Bean
  NoticeGateway noticeGateway(JdbcClient jdbc) {
    return new SandboxNotices(jdbc);
  }

  @Bean
  TeamGateway teamGateway(
      TeamConversationChoice team,
      NoticeGateway notices,
      @Value("${TEAM_EMAIL:}") String email,
      @Value("${TEAM_PHONE:}") String phone) {
    return new ConfiguredTeam(team.conversation(), notices, email.strip(), phone.strip());
  }
}
