package com.atrevete.launcher.architecture;

import static com.atrevete.launcher.architecture.ProductClasses.ALL;
import static com.atrevete.launcher.architecture.ProductClasses.module;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A process that is told its history again decides the same again")
class DeterminismTest {

  /**
   * They surround the processes instead of being part of them: connections are made and payloads
   * turned into bytes outside; language is read by an activity, which keeps its word lists between
   * turns.
   */
  private static final String[] AROUND_THE_PROCESSES = {
    "com.atrevete.workflows.SalonDataConverter",
    "com.atrevete.workflows.TemporalAccess",
    "com.atrevete.workflows.converter.PayloadCipher",
    "com.atrevete.domain.language.WordFile",
    "com.atrevete.domain.language.SpanishInterpreter",
  };

  private static final Set<String> ASKING_THE_MACHINE =
      Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random", "getenv", "sleep");

  @Test
  @DisplayName("Rules and processes never look at the machine's clock and never roll dice")
  void nothingIsAskedOfTheMachine() {
    decidingClasses().should().callMethodWhere(asksTheMachine()).check(ALL);
  }

  private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
    return describe(
        "a method of Java that answers differently each time",
        call ->
            call.getTargetOwner().getPackageName().startsWith("java.")
                && ASKING_THE_MACHINE.contains(call.getName()));
  }

  @Test
  @DisplayName("Rules and processes start no threads, read no files and open no connections")
  void nothingHappensBesides() {
    decidingClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.concurrent..", "java.io..", "java.net..", "java.nio..")
                .or(belongToAnyOf(Random.class, Timer.class, Thread.class, java.time.Clock.class)))
        .check(ALL);
  }

  @Test
  @DisplayName("Processes do not understand language themselves: what was said is given to them")
  void processesDoNotReadLanguage() {
    noClasses()
        .that()
        .resideInAPackage(module("workflows"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(module("domain.language"))
        .check(ALL);
  }

  @Test
  @DisplayName("Nothing a process remembers is shared with another one")
  void noSharedState() {
    classes()
        .that()
        .resideInAnyPackage(module("domain"), module("workflows"))
        .should(Conditions.haveOnlyFinalStaticFields())
        .check(ALL);
  }

  private static GivenClassesConjunction decidingClasses() {
    DescribedPredicate<JavaClass> around =
        describe(
            "classes around the processes",
            type -> Set.of(AROUND_THE_PROCESSES).contains(outermost(type).getName()));
    return noClasses()
        .that()
        .resideInAnyPackage(module("domain"), module("workflows"))
        .and(DescribedPredicate.not(around));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(DeterminismTest::outermost).orElse(type);
  }
}
