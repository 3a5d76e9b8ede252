package com.atrevete.activities.notification;

import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.conversation.BookingChanged;
import com.atrevete.workflows.conversation.ConversationStart;
import com.atrevete.workflows.conversation.ConversationWorkflow;
import com.atrevete.workflows.notification.News;
import com.atrevete.workflows.notification.NewsActivities;
import io.temporal.client.BatchRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import org.springframework.stereotype.Component;

/** Signals conversations, starting those whose last session is over. */
@Component
final class NewsActivitiesImpl implements NewsActivities {

  private final WorkflowClient client;

  NewsActivitiesImpl(WorkflowClient client) {
    this.client = client;
  }

  @Override
  public void tell(News news) {
    ConversationWorkflow conversation =
        client.newWorkflowStub(
            ConversationWorkflow.class,
            WorkflowOptions.newBuilder()
                .setWorkflowId(ConversationWorkflow.workflowId(news.conversation()))
                .setTaskQueue(TaskQueues.MAIN)
                .build());
    BatchRequest request = client.newSignalWithStartRequest();
    request.add(conversation::run, new ConversationStart(news.conversation(), news.offsetMillis()));
    request.add(
        conversation::bookingChanged, new BookingChanged(news.booking(), news.news(), news.key()));
    client.signalWithStart(request);
  }
}
