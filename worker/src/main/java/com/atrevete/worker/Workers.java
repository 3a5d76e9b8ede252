package com.atrevete.worker;

import com.atrevete.workflows.TaskQueues;
import com.atrevete.workflows.booking.BookingWorkflowImpl;
import com.atrevete.workflows.booking.ReconciliationWorkflowImpl;
import com.atrevete.workflows.conversation.ConversationWorkflowImpl;
import com.atrevete.workflows.conversation.LanguageActivities;
import com.atrevete.workflows.payment.PaymentEventWorkflowImpl;
import io.temporal.activity.ActivityInterface;
import io.temporal.client.WorkflowClient;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.worker.WorkerOptions;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * The workers of this process. They start as soon as Temporal is there, however late that is, and
 * stop by finishing what they have begun, so that no activity runs twice because of a stop.
 */
final class Workers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);
  private static final Duration DRAIN = Duration.ofSeconds(14);

  /** Two cores and a pool of database connections: more at once would only wait. */
  private static final int ACTIVITIES_AT_ONCE = 24;

  private final WorkflowClient client;
  private final ApplicationContext context;
  private final Schedules schedules;
  private volatile @Nullable WorkerFactory factory;
  private volatile @Nullable Thread starting;

  Workers(WorkflowClient client, ApplicationContext context, Schedules schedules) {
    this.client = client;
    this.context = context;
    this.schedules = schedules;
  }

  @Override
  public void start() {
    starting = Thread.ofVirtual().name("workers-start").start(this::keepTrying);
  }

  private void keepTrying() {
    boolean told = false;
    while (!Thread.currentThread().isInterrupted()) {
      WorkerFactory created = create();
      try {
        new NamespaceSetup(client).ensure();
        created.start();
        factory = created;
        schedules.ensure();
        LOG.info("the workers run");
        return;
      } catch (RuntimeException away) {
        discard(created);
        if (!told) {
          LOG.atInfo()
              .addKeyValue("error", away.getClass().getSimpleName())
              .log("Temporal is away: the workers start when it is there");
          told = true;
        }
      }
      try {
        Thread.sleep(BETWEEN_ATTEMPTS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Even giving up asks the server something, and it may be away. */
  private static void discard(WorkerFactory unstarted) {
    try {
      unstarted.shutdownNow();
    } catch (RuntimeException away) {
      LOG.atDebug().addKeyValue("error", away.getClass().getSimpleName()).log("discarded");
    }
  }

  private WorkerFactory create() {
    WorkerFactory created =
        WorkerFactory.newInstance(
            client, WorkerFactoryOptions.newBuilder().setUsingVirtualWorkflowThreads(true).build());
    Collection<Object> activities =
        context.getBeansWithAnnotation(ActivityInterface.class).values();
    Worker main = created.newWorker(TaskQueues.MAIN, options());
    main.registerWorkflowImplementationTypes(
        ConversationWorkflowImpl.class,
        BookingWorkflowImpl.class,
        PaymentEventWorkflowImpl.class,
        ReconciliationWorkflowImpl.class);
    main.registerActivitiesImplementations(
        activities.stream().filter(bean -> !(bean instanceof LanguageActivities)).toArray());
    Worker language = created.newWorker(TaskQueues.LANGUAGE, options());
    language.registerActivitiesImplementations(
        activities.stream().filter(LanguageActivities.class::isInstance).toArray());
    return created;
  }

  private static WorkerOptions options() {
    return WorkerOptions.newBuilder()
        .setUsingVirtualThreads(true)
        .setMaxConcurrentActivityExecutionSize(ACTIVITIES_AT_ONCE)
        .setMaxConcurrentLocalActivityExecutionSize(ACTIVITIES_AT_ONCE)
        .build();
  }

  @Override
  public void stop() {
    Thread attempts = starting;
    if (attempts != null) {
      attempts.interrupt();
    }
    WorkerFactory running = factory;
    if (running != null) {
      running.shutdown();
      running.awaitTermination(DRAIN.toMillis(), TimeUnit.MILLISECONDS);
      factory = null;
    }
    starting = null;
  }

  @Override
  public boolean isRunning() {
    return starting != null;
  }

  /** After the web has stopped, before the database goes. */
  @Override
  public int getPhase() {
    return 0;
  }
}
