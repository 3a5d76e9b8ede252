package com.atrevete.activities;

import com.atrevete.integrations.GatewayException;
import io.temporal.failure.ApplicationFailure;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Runs the work of activities and turns what goes wrong into failures that carry no personal data:
 * a constant type, and the decision whether to try again.
 */
@Component
public final class Work {

  /** The database did not do it; it is tried again. */
  public static final String DATABASE = "Database";

  /** A service outside did not do it; its code says why. */
  public static final String OUTSIDE = "Outside";

  /** What was asked for makes no sense, now or later. */
  public static final String IMPOSSIBLE = "Impossible";

  private final TransactionOperations transactions;

  public Work(TransactionOperations transactions) {
    this.transactions = transactions;
  }

  /** Does it in one transaction. */
  public <T> T inTransaction(Supplier<T> work) {
    return translated(() -> {
      T result = transactions.execute(status -> work.get());
      if (result == null) {
        throw impossible("nothing came of it");
      }
      return result;
    });
  }

  /** Asks a service outside. */
  public <T> T outside(Supplier<T> call) {
    return translated(call);
  }

  /** Something that is not there although a message names it. */
  public static ApplicationFailure impossible(String what) {
    return ApplicationFailure.newNonRetryableFailure(what, IMPOSSIBLE);
  }

  private static <T> T translated(Supplier<T> work) {
    try {
      return work.get();
    } catch (ApplicationFailure decided) {
      throw decided;
    } catch (GatewayException refused) {
      throw refused.retryable()
          ? ApplicationFailure.newFailure(refused.code(), OUTSIDE)
          : ApplicationFailure.newNonRetryableFailure(refused.code(), OUTSIDE);
    } catch (RuntimeException failed) {
      throw ApplicationFailure.newFailure(failed.getClass().getSimpleName(), DATABASE);
    }
  }
}
