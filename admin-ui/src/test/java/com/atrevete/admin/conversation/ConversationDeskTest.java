package com.atrevete.admin.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.admin.SalonRows;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.persistence.TestDatabase;
import com.atrevete.workflows.SalonDataConverter;
import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.conversation.Handling;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("What staff do to a conversation")
@Timeout(60)
class ConversationDeskTest {

  private static final UUID PILAR = UUID.randomUUID();

  private final TestDatabase database = TestDatabase.withSalon();
  private final TestWorkflowEnvironment temporal =
      TestWorkflowEnvironment.newInstance(
          TestEnvironmentOptions.newBuilder()
              .setWorkflowClientOptions(
                  WorkflowClientOptions.newBuilder()
                      .setDataConverter(SalonDataConverter.create(null))
                      .build())
              .build());
  private final ConversationDesk desk =
      new ConversationDesk(
          temporal.getWorkflowClient(),
          new StaffMessages(database.jdbc(), database.clock()),
          database.clock());
  private UUID conversation = UUID.randomUUID();

  @BeforeEach
  void start() {
    temporal
        .newWorker(TaskQueues.MAIN)
        .registerWorkflowImplementationTypes(SilentConversation.class);
    temporal.start();
    conversation = new SalonRows(database.jdbc()).conversationOf("Laura", "+34611000301");
  }

  @AfterEach
  void stop() {
    temporal.close();
    desk.close();
    database.close();
  }

  @Test
  @DisplayName("Taking over and giving back reach a conversation whose session is over")
  void startsTheSession() throws Exception {
    Handling taken = desk.takeOver(new ConversationId(conversation), PILAR);
    assertThat(taken.byStaff()).isTrue();
    assertThat(desk.giveBack(new ConversationId(conversation), PILAR).byStaff()).isFalse();
  }

  @Test
  @DisplayName("A message of staff waits in its row when the conversation is asked to send it")
  void messageIsStoredFirst() throws Exception {
    desk.send(new ConversationId(conversation), PILAR, "Te llamo ahora");
    assertThat(new SalonRows(database.jdbc()).messages(conversation, "pending")).isEqualTo(1);
  }
}
