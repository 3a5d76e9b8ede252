package com.atrevete.launcher.temporal;

import com.atrevete.launcher.command.Refusal;
import com.google.protobuf.util.Durations;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.api.namespace.v1.NamespaceConfig;
import io.temporal.api.operatorservice.v1.AddSearchAttributesRequest;
import io.temporal.api.operatorservice.v1.ListSearchAttributesRequest;
import io.temporal.api.workflowservice.v1.UpdateNamespaceRequest;
import io.temporal.serviceclient.OperatorServiceStubs;
import io.temporal.serviceclient.OperatorServiceStubsOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Sets retention and search attributes of the namespace; doing it again changes nothing. */
public record NamespaceSetup(
    String address, String namespace, Map<String, IndexedValueType> attributes) {

  /** Long enough to look into a complaint about last month's visit. */
  private static final long RETENTION_DAYS = 30;

  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** The server creates its namespace a moment after its port opens: tried until it is there. */
  public void apply() throws InterruptedException {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (true) {
      try {
        setRetention();
        addMissingAttributes();
        return;
      } catch (StatusRuntimeException e) {
        if (System.nanoTime() > end || !isPassing(e)) {
          String cause =
              "Temporal's namespace "
                  + namespace
                  + " could not be set up ("
                  + e.getStatus().getCode()
                  + ")";
          throw new Refusal(cause, "See temporal.log in the data folder", e);
        }
        Thread.sleep(50);
      }
    }
  }

  private static boolean isPassing(StatusRuntimeException e) {
    return switch (e.getStatus().getCode()) {
      case NOT_FOUND, UNAVAILABLE, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED -> true;
      case OK,
          CANCELLED,
          UNKNOWN,
          INVALID_ARGUMENT,
          ALREADY_EXISTS,
          PERMISSION_DENIED,
          FAILED_PRECONDITION,
          ABORTED,
          OUT_OF_RANGE,
          UNIMPLEMENTED,
          INTERNAL,
          DATA_LOSS,
          UNAUTHENTICATED ->
          false;
    };
  }

  private void setRetention() {
    var stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder()
                .setTarget(address)
                .validateAndBuildWithDefaults());
    try {
      stubs
          .blockingStub()
          .updateNamespace(
              UpdateNamespaceRequest.newBuilder()
                  .setNamespace(namespace)
                  .setConfig(
                      NamespaceConfig.newBuilder()
                          .setWorkflowExecutionRetentionTtl(Durations.fromDays(RETENTION_DAYS)))
                  .build());
    } finally {
      stubs.shutdownNow();
    }
  }

  private void addMissingAttributes() {
    var stubs =
        OperatorServiceStubs.newServiceStubs(
            OperatorServiceStubsOptions.newBuilder()
                .setTarget(address)
                .validateAndBuildWithDefaults());
    try {
      Map<String, IndexedValueType> missing = new HashMap<>(attributes);
      var wanted = ListSearchAttributesRequest.newBuilder().setNamespace(namespace).build();
      var known = stubs.blockingStub().listSearchAttributes(wanted).getCustomAttributesMap();
      missing.keySet().removeAll(known.keySet());
      if (!missing.isEmpty()) {
        stubs
            .blockingStub()
            .addSearchAttributes(
                AddSearchAttributesRequest.newBuilder()
                    .setNamespace(namespace)
                    .putAllSearchAttributes(missing)
                    .build());
      }
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Status.Code.ALREADY_EXISTS) {
        throw e;
      }
    } finally {
      stubs.shutdownNow();
    }
  }
}
