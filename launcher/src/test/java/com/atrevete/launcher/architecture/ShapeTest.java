package com.atrevete.launcher.architecture;

import static com.atrevete.launcher.architecture.ProductClasses.ALL;
import static com.atrevete.launcher.architecture.ProductClasses.module;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import io.temporal.activity.ActivityInterface;
import io.temporal.workflow.WorkflowInterface;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The code has the shape that somebody new expects")
class ShapeTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "domain",
        "workflows",
        "persistence",
        "integrations",
        "activities",
        "worker",
        "api",
        "admin",
        "launcher"
      })
  @DisplayName("The features of a module do not go round in circles")
  void featuresHaveNoCycles(String module) {
    slices()
        .matching(ProductClasses.ROOT + module + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(ALL);
  }

  @Test
  @DisplayName("Packages are features of the salon, never kinds of classes")
  void packagesAreFeatures() {
    String[] kinds =
        Stream.of(
                "default util utils model dto entity service controller common helper impl"
                    .split(" ", -1))
            .map(kind -> "..%s..".formatted(kind))
            .toArray(String[]::new);
    noClasses().should().resideInAnyPackage(kinds).check(ALL);
    classes().should().resideInAPackage("com.atrevete.*..").check(ALL);
  }

  @Test
  @DisplayName("Only the commands of the terminal write to it")
  void onlyTheLauncherPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(module("launcher"))
        .should(ACCESS_STANDARD_STREAMS)
        .check(ALL);
  }

  @Test
  @DisplayName("A process is called a workflow, by its interface and by its implementation")
  void workflowsAreNamedSo() {
    classes()
        .that()
        .areAnnotatedWith(WorkflowInterface.class)
        .should()
        .bePublic()
        .andShould()
        .beInterfaces()
        .andShould()
        .haveSimpleNameEndingWith("Workflow")
        .andShould()
        .resideInAPackage(module("workflows"))
        .check(ALL);
    classes()
        .that()
        .areAssignableTo(annotatedWith(WorkflowInterface.class))
        .and()
        .areNotInterfaces()
        .should()
        .bePublic()
        .andShould()
        .haveSimpleNameEndingWith("WorkflowImpl")
        .check(ALL);
  }

  @Test
  @DisplayName("What processes have done is grouped by capability, a handful of steps each")
  void activitiesAreNamedSo() {
    classes()
        .that()
        .areAnnotatedWith(ActivityInterface.class)
        .should()
        .bePublic()
        .andShould()
        .haveSimpleNameEndingWith("Activities")
        .andShould()
        .resideInAPackage(module("workflows"))
        .andShould(Conditions.haveANamePrefix())
        .andShould(Conditions.haveFewActivities())
        .check(ALL);
  }

  @Test
  @DisplayName("A message to a process is one record, so that it can grow")
  void messagesAreOneRecord() {
    methods()
        .that()
        .areDeclaredInClassesThat(
            annotatedWith(WorkflowInterface.class).or(annotatedWith(ActivityInterface.class)))
        .and()
        .areNotStatic()
        .should(Conditions.exchangePublicRecords())
        .check(ALL);
  }
}
