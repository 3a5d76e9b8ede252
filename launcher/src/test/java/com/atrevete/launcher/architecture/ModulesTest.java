package com.atrevete.launcher.architecture;

import static com.atrevete.launcher.architecture.ProductClasses.ALL;
import static com.atrevete.launcher.architecture.ProductClasses.module;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What each part of the product may know")
class ModulesTest {

  private static final String[] PLAIN_JAVA = {
    "java..", "org.jspecify..", "com.fasterxml.jackson.annotation.."
  };

  private static final String[] TEMPORAL = {
    "io.temporal..", "com.google.protobuf..", "tools.jackson..", "javax.crypto..", "org.slf4j.."
  };

  private static final Set<String> SIGNATURES =
      Set.of(
          "com.stripe.net.Webhook",
          "com.stripe.net.Webhook$Signature",
          "com.stripe.exception.SignatureVerificationException");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "nothing else",
      value = {
        "domain, nothing else",
        "workflows, domain",
        "persistence, domain",
        "integrations, domain",
        "activities, domain workflows persistence integrations",
        "worker, domain workflows persistence integrations activities",
        "api, domain workflows persistence integrations",
        "admin, domain workflows persistence",
      })
  @DisplayName("Of the other modules each knows only those it is built on")
  void modulesKnowWhatTheyAreBuiltOn(String module, String known) {
    String[] allowed =
        Stream.concat(Stream.of(module), Stream.ofNullable(known).flatMap(ModulesTest::words))
            .map(ProductClasses::module)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(module(module))
        .should()
        .dependOnClassesThat(
            resideInAPackage("com.atrevete..").and(resideOutsideOfPackages(allowed)))
        .check(ALL);
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split(" ", -1));
  }

  @Test
  @DisplayName("The salon's rules are plain Java: no framework, no database, no vendor")
  void domainIsPlainJava() {
    usesOnly("domain", module("domain"));
  }

  @Test
  @DisplayName("The processes are written with Temporal and nothing else")
  void workflowsAreTemporal() {
    String[] allowed =
        Stream.concat(Arrays.stream(TEMPORAL), Stream.of(module("domain"), module("workflows")))
            .toArray(String[]::new);
    usesOnly("workflows", allowed);
  }

  private static void usesOnly(String module, String... packages) {
    classes()
        .that()
        .resideInAPackage(module(module))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(PLAIN_JAVA).or(resideInAnyPackage(packages)))
        .check(ALL);
  }

  @Test
  @DisplayName("Record and gateways know nothing of processes, screens or requests")
  void recordAndGatewaysAreAdapters() {
    noClasses()
        .that()
        .resideInAnyPackage(module("persistence"), module("integrations"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.temporal..", "com.vaadin..", "jakarta.servlet..")
        .check(ALL);
  }

  @Test
  @DisplayName("The vendors' own libraries stay with the gateways; the webhook checks signatures")
  void vendorsStayInIntegrations() {
    noClasses()
        .that(resideOutsideOfPackages(module("integrations")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("com.google.api..", "com.twilio..", "dev.langchain4j..")
                .or(resideInAPackage("com.stripe..").and(not(signatures()))))
        .check(ALL);
    noClasses()
        .that(resideOutsideOfPackages(module("integrations"), module("api.payment")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.stripe..")
        .check(ALL);
  }

  private static DescribedPredicate<JavaClass> signatures() {
    return describe("what signs webhooks", type -> SIGNATURES.contains(type.getName()));
  }

  @Test
  @DisplayName("Chatwoot's words are known to its gateway, its webhook and who plays its part")
  void chatwootStaysAtTheEdge() {
    noClasses()
        .that(
            resideOutsideOfPackages(
                module("integrations"),
                module("api.conversation"),
                module("api.webhook"),
                module("admin.simulator"),
                module("launcher")))
        .should()
        .dependOnClassesThat()
        .haveSimpleNameContaining("Chatwoot")
        .check(ALL);
    noClasses()
        .that(resideOutsideOfPackages(module("integrations")))
        .should()
        .dependOnClassesThat()
        .haveSimpleName("ChatwootClient")
        .check(ALL);
  }

  @Test
  @DisplayName("Who answers a web request never waits for Temporal without a deadline")
  void controllersDoNotTouchTemporal() {
    noClasses()
        .that()
        .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.temporal.client..", "io.temporal.serviceclient..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage(module("api"))
        .and()
        .resideOutsideOfPackage(module("api.temporal"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.temporal.serviceclient..", "io.grpc..")
        .check(ALL);
  }
}
