package com.atrevete.api.temporal;

import com.atrevete.workflows.SalonDataConverter;
import io.grpc.Context;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The only way from this application to Temporal. Nothing connects before it is needed, and every
 * call has a deadline: while the server is away the SDK would wait for minutes.
 */
@Component
public final class Temporal implements DisposableBean {

  /** The last resort for calls that carry no deadline of their own. */
  private static final Duration LONGEST_CALL = Duration.ofSeconds(10);

  private final TemporalSettings settings;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("temporal-deadlines").factory());
  private @Nullable WorkflowServiceStubs service;
  private @Nullable WorkflowClient client;

  Temporal(TemporalSettings settings) {
    this.settings = settings;
  }

  /** Makes calls that must be over in time; throws what the SDK throws, soon. */
  public void within(Duration deadline, Consumer<WorkflowClient> calls) {
    context(deadline).run(() -> calls.accept(client()));
  }

  /** The same for calls with an answer. */
  public <T> T asking(Duration deadline, Function<WorkflowClient, T> calls) {
    Context.CancellableContext context = context(deadline);
    Context previous = context.attach();
    try {
      return calls.apply(client());
    } finally {
      context.detach(previous);
      context.cancel(null);
    }
  }

  /** Whether the server answers; never takes longer than the deadline. */
  boolean isReachable(Duration deadline) {
    try {
      service()
          .blockingStub()
          .withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)
          .getSystemInfo(GetSystemInfoRequest.getDefaultInstance());
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private Context.CancellableContext context(Duration deadline) {
    return Context.current()
        .withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS, deadlines);
  }

  private synchronized WorkflowClient client() {
    if (client == null) {
      client =
          WorkflowClient.newInstance(
              service(),
              WorkflowClientOptions.newBuilder()
                  .setNamespace(settings.namespace())
                  .setDataConverter(SalonDataConverter.create(settings.encryptionKey()))
                  .build());
    }
    return client;
  }

  private synchronized WorkflowServiceStubs service() {
    if (service == null) {
      WorkflowServiceStubsOptions.Builder options =
          WorkflowServiceStubsOptions.newBuilder()
              .setRpcTimeout(LONGEST_CALL)
              .setRpcRetryOptions(
                  RpcRetryOptions.newBuilder()
                      .setExpiration(LONGEST_CALL)
                      .setMaximumInterval(Duration.ofSeconds(1))
                      .validateBuildWithDefaults());
      settings.applyTo(options);
      service = WorkflowServiceStubs.newServiceStubs(options.build());
    }
    return service;
  }

  @Override
  public synchronized void destroy() {
    deadlines.shutdownNow();
    if (service != null) {
      service.shutdownNow();
    }
  }
}
