package com.atrevete.admin.conversation;

import com.atrevete.admin.layout.Notices;
import com.atrevete.admin.live.BackgroundWork;
import com.atrevete.admin.security.CurrentStaff;
import com.atrevete.domain.conversation.ConversationId;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the buttons of a conversation do, without making the browser wait for Temporal. */
@org.springframework.stereotype.Component
class StaffActions {

  private static final Logger log = LoggerFactory.getLogger(StaffActions.class);
  private static final Duration PATIENCE = ConversationDesk.LIMIT.plusSeconds(2);

  private final ConversationDesk desk;
  private final BackgroundWork background;
  private final CurrentStaff staff;

  StaffActions(ConversationDesk desk, BackgroundWork background, CurrentStaff staff) {
    this.desk = desk;
    this.background = background;
    this.staff = staff;
  }

  /**
   * A person answers from now on.
   *
   * @param ended told whether it worked
   */
  void takeOver(Component owner, ConversationId conversation, Consumer<Boolean> ended) {
    UUID user = staff.required().id();
    run(owner, () -> desk.takeOver(conversation, user), "desk.failed", ended);
  }

  /** Maite answers again. */
  void giveBack(Component owner, ConversationId conversation, Consumer<Boolean> ended) {
    UUID user = staff.required().id();
    run(owner, () -> desk.giveBack(conversation, user), "desk.failed", ended);
  }

  /** Sends what a person wrote. */
  void send(Component owner, ConversationId conversation, String text, Consumer<Boolean> ended) {
    UUID user = staff.required().id();
    run(owner, () -> desk.send(conversation, user, text), "desk.notsent", ended);
  }

  private void run(Component owner, Callable<?> request, String problem, Consumer<Boolean> ended) {
    background.run(
        owner,
        PATIENCE,
        request,
        handling -> ended.accept(true),
        failed -> {
          log.atWarn()
              .addKeyValue("cause", failed.getClass().getSimpleName())
              .log("A request of staff to a conversation failed");
          Notices.problem(owner.getTranslation(problem));
          ended.accept(false);
        });
  }
}
