package com.atrevete.activities.conversation;

import io.temporal.activity.Activity;
import io.temporal.failure.ApplicationFailure;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Turns what went wrong in a step into a failure without personal data. While the database is away
 * a step is tried again; one that fails by itself is given up after three attempts (policy "our own
 * failure").
 */
@Component
final class Failures {

  static final String AWAY = "DatabaseAway";
  static final String FAILED = "TurnFailed";

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int ATTEMPTS = 3;

  <T> T translated(Supplier<T> step) {
    try {
      return step.get();
    } catch (DataAccessResourceFailureException
        | TransientDataAccessException
        | CannotCreateTransactionException
        | TransactionSystemException away) {
      throw ApplicationFailure.newFailure(away.getClass().getSimpleName(), AWAY);
    } catch (ApplicationFailure decided) {
      throw decided;
    } catch (RuntimeException failed) {
      throw ownFailure(failed);
    }
  }

  private static ApplicationFailure ownFailure(RuntimeException failed) {
    int attempt = Activity.getExecutionContext().getInfo().getAttempt();
    StackTraceElement[] trace = failed.getStackTrace();
    LOG.atWarn()
        .addKeyValue("attempt", attempt)
        .addKeyValue("error", failed.getClass().getName())
        .addKeyValue("at", trace.length == 0 ? "?" : trace[0])
        .log("a step of a conversation failed");
    return attempt >= ATTEMPTS
        ? ApplicationFailure.newNonRetryableFailure(failed.getClass().getSimpleName(), FAILED)
        : ApplicationFailure.newFailure(failed.getClass().getSimpleName(), FAILED);
  }
}
