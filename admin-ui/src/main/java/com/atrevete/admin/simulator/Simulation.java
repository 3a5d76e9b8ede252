package com.atrevete.admin.simulator;

import com.atrevete.admin.live.BackgroundWork;
import com.atrevete.admin.simulator.PublicInterface.Refused;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What a person at the simulator can make happen; the browser never waits for it. */
@org.springframework.stereotype.Component
class Simulation {

  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final PublicInterface product;
  private final BackgroundWork background;

  Simulation(PublicInterface product, BackgroundWork background) {
    this.product = product;
    this.background = background;
  }

  /**
   * A customer says something.
   *
   * @param failed told why it was not accepted
   */
  void say(Component owner, SimulatedCustomer customer, String text, Consumer<String> failed) {
    run(
        owner,
        () -> {
          product.say(customer, text);
          return true;
        },
        done -> {},
        failed);
  }

  void moveClockTo(
      Component owner, Instant target, Consumer<Boolean> done, Consumer<String> failed) {
    run(
        owner,
        () -> {
          product.moveClockTo(target);
          return true;
        },
        done,
        failed);
  }

  void moveClockBy(
      Component owner, Duration span, Consumer<Boolean> done, Consumer<String> failed) {
    run(
        owner,
        () -> {
          product.moveClockBy(span);
          return true;
        },
        done,
        failed);
  }

  void prepare(
      Component owner,
      Situation situation,
      Consumer<SimulatedCustomer> done,
      Consumer<String> failed) {
    run(owner, () -> product.prepare(situation), done, failed);
  }

  private <T> void run(
      Component owner, Callable<T> work, Consumer<T> done, Consumer<String> failed) {
    background.run(owner, LIMIT, work, done, cause -> failed.accept(words(owner, cause)));
  }

  private static String words(Component owner, Exception cause) {
    return cause instanceof Refused refused
        ? owner.getTranslation("simulator.refused", String.valueOf(refused.status()))
        : owner.getTranslation("simulator.unreachable");
  }
}
