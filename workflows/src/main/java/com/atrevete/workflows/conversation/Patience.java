package com.atrevete.workflows.conversation;

import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.CompletablePromise;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;

/** Waiting by the machine's clock, for what is technical and no business of the salon's clock. */
final class Patience {

  private Patience() {}

  /** Whether it completes in that time; its timer ends with it. */
  static boolean completesWithin(Duration time, Promise<?> promise) {
    CompletablePromise<Boolean> over = Workflow.newPromise();
    CancellationScope scope =
        Workflow.newCancellationScope(
            () -> over.completeFrom(Workflow.newTimer(time).handle((done, cancelled) -> true)));
    scope.run();
    Workflow.await(() -> over.isCompleted() || promise.isCompleted());
    if (!over.isCompleted()) {
      scope.cancel();
    }
    return promise.isCompleted();
  }
}
