package com.atrevete.launcher.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.temporal.activity.ActivityInterface;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a class can be asked beyond what ArchUnit knows; each finding is one sentence. */
final class Conditions {

  private static final int MOST_ACTIVITIES = 6;

  private Conditions() {}

  static ArchCondition<JavaClass> haveOnlyFinalStaticFields() {
    return condition(
        "have only final static fields",
        type ->
            type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field -> field.getFullName() + " can be set again"));
  }

  /** Names of activities without a prefix collide between interfaces. */
  static ArchCondition<JavaClass> haveANamePrefix() {
    return condition(
        "have a name prefix",
        type ->
            type.getAnnotationOfType(ActivityInterface.class).namePrefix().isEmpty()
                ? Stream.of(type.getName() + " has no namePrefix")
                : Stream.empty());
  }

  static ArchCondition<JavaClass> haveFewActivities() {
    return condition(
        "have at most " + MOST_ACTIVITIES + " activities",
        type -> {
          long activities =
              Arrays.stream(type.reflect().getMethods())
                  .filter(method -> Modifier.isAbstract(method.getModifiers()))
                  .count();
          return activities > MOST_ACTIVITIES
              ? Stream.of(type.getName() + " has " + activities + " activities")
              : Stream.empty();
        });
  }

  /** A message that is not public hangs its process instead of failing. */
  static ArchCondition<JavaMethod> exchangePublicRecords() {
    return condition(
        "take at most one record, and exchange only public types",
        method ->
            Stream.concat(
                method.getRawParameterTypes().stream()
                    .filter(type -> !type.isRecord() || method.getRawParameterTypes().size() > 1)
                    .map(type -> method.getFullName() + " does not take one record"),
                Stream.concat(
                        method.getRawParameterTypes().stream(),
                        Stream.of(method.getRawReturnType()))
                    .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(type -> method.getFullName() + " exchanges a type that is not public")));
  }

  private static <T> ArchCondition<T> condition(
      String description, Function<T, Stream<String>> findings) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T item, ConditionEvents events) {
        findings
            .apply(item)
            .forEach(finding -> events.add(SimpleConditionEvent.violated(item, finding)));
      }
    };
  }
}
