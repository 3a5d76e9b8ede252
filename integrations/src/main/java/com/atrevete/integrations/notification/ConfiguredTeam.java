package com.atrevete.integrations.notification;

import com.atrevete.integrations.channel.TeamConversation;
import java.util.Optional;

/** The team's Chatwoot conversation, else its e-mail, else its phone, else the admin alone. */
final class ConfiguredTeam implements TeamGateway {

  private final Optional<TeamConversation> conversation;
  private final NoticeGateway notices;
  private final String email;
  private final String phone;

  ConfiguredTeam(
      Optional<TeamConversation> conversation, NoticeGateway notices, String email, String phone) {
    this.conversation = conversation;
    this.notices = notices;
    this.email = email;
    this.phone = phone;
  }

  @Override
  public Way tell(TeamNotice notice) {
    if (conversation.isPresent()) {
      conversation.get().post(notice.subject() + "\n\n" + notice.body());
      return Way.CHATWOOT;
    }
    if (!email.isBlank()) {
      notices.send(notice(notice, Notice.Kind.EMAIL, email));
      return Way.EMAIL;
    }
    if (!phone.isBlank()) {
      notices.send(notice(notice, Notice.Kind.SMS, phone));
      return Way.SMS;
    }
    return Way.ADMIN;
  }

  private static Notice notice(TeamNotice notice, Notice.Kind kind, String recipient) {
    return new Notice(notice.businessKey(), kind, recipient, notice.subject(), notice.body());
  }
}
