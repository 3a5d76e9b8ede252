package com.atrevete.workflows.notification;

import com.atrevete.domain.booking.BookingId;
import com.atrevete.domain.conversation.BookingNews;
import com.atrevete.domain.conversation.ConversationId;
import com.atrevete.workflows.ActivityLimits;
import com.atrevete.workflows.clock.WorkflowClock;
import io.temporal.workflow.Workflow;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the customer's conversation what happened to her booking. Each piece of news once. */
public final class CustomerNews {

  private final NewsActivities conversations =
      Workflow.newActivityStub(NewsActivities.class, ActivityLimits.database());
  private final WorkflowClock clock;

  public CustomerNews(WorkflowClock clock) {
    this.clock = clock;
  }

  /**
   * Tells the news.
   *
   * @param conversation nobody is told without one
   * @param occasion what makes this news different from the same news at another time; may be empty
   */
  public void tell(
      @Nullable ConversationId conversation, BookingId booking, BookingNews news, String occasion) {
    if (conversation != null) {
      conversations.tell(
          new News(
              conversation, booking, news, key(booking, news, occasion), clock.offsetMillis()));
    }
  }

  private static String key(BookingId booking, BookingNews news, String occasion) {
    String key = "booking/" + booking + "/" + news.name().toLowerCase(Locale.ROOT);
    return occasion.isEmpty() ? key : key + "/" + occasion;
  }
}
