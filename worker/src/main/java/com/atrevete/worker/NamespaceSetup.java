package com.atrevete.worker;

import com.atrevete.workflows.SearchAttributes;
import com.google.protobuf.util.Durations;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.api.operatorservice.v1.AddSearchAttributesRequest;
import io.temporal.api.operatorservice.v1.ListSearchAttributesRequest;
import io.temporal.api.operatorservice.v1.OperatorServiceGrpc;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.api.workflowservice.v1.RegisterNamespaceRequest;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceBlockingStub;
import io.temporal.client.WorkflowClient;
import io.temporal.common.SearchAttributeKey;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the processes need of a Temporal that somebody else set up: the namespace and the search
 * attributes. What is there is left alone.
 */
final class NamespaceSetup {

  private static final Logger LOG = LoggerFactory.getLogger(NamespaceSetup.class);
  private static final int DEADLINE_SECONDS = 10;
  private static final long RETENTION_DAYS = 30;
  private static final Set<Status.Code> NOT_OURS_TO_DO =
      Set.of(Status.Code.PERMISSION_DENIED, Status.Code.UNAUTHENTICATED, Status.Code.UNIMPLEMENTED);

  private final WorkflowClient client;
  private final String namespace;

  NamespaceSetup(WorkflowClient client) {
    this.client = client;
    this.namespace = client.getOptions().getNamespace();
  }

  /** Throws what the server answers when it is away; where it may not be changed, says so. */
  void ensure() {
    try {
      addMissingNamespace();
      addMissingAttributes();
    } catch (StatusRuntimeException e) {
      if (!NOT_OURS_TO_DO.contains(e.getStatus().getCode())) {
        throw e;
      }
      LOG.atWarn()
          .addKeyValue("status", e.getStatus().getCode())
          .log("namespace and search attributes have to be set up by hand, see temporal-config");
    }
  }

  private void addMissingNamespace() {
    WorkflowServiceBlockingStub server =
        client
            .getWorkflowServiceStubs()
            .blockingStub()
            .withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS);
    try {
      server.describeNamespace(
          DescribeNamespaceRequest.newBuilder().setNamespace(namespace).build());
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Status.Code.NOT_FOUND) {
        throw e;
      }
      server.registerNamespace(
          RegisterNamespaceRequest.newBuilder()
              .setNamespace(namespace)
              .setWorkflowExecutionRetentionPeriod(Durations.fromDays(RETENTION_DAYS))
              .build());
    }
  }

  private void addMissingAttributes() {
    var operator =
        OperatorServiceGrpc.newBlockingStub(client.getWorkflowServiceStubs().getRawChannel())
            .withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS);
    Set<String> known =
        operator
            .listSearchAttributes(
                ListSearchAttributesRequest.newBuilder().setNamespace(namespace).build())
            .getCustomAttributesMap()
            .keySet();
    Map<String, IndexedValueType> missing =
        SearchAttributes.ALL.stream()
            .filter(key -> !known.contains(key.getName()))
            .collect(
                Collectors.toMap(SearchAttributeKey::getName, SearchAttributeKey::getValueType));
    if (!missing.isEmpty()) {
      operator.addSearchAttributes(
          AddSearchAttributesRequest.newBuilder()
              .setNamespace(namespace)
              .putAllSearchAttributes(missing)
              .build());
    }
  }
}
