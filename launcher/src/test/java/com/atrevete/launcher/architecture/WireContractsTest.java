package com.atrevete.launcher.architecture;

import static com.atrevete.launcher.architecture.ProductClasses.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.workflows.TaskQueues;
import com.tngtech.archunit.core.domain.JavaClass;
import io.temporal.activity.ActivityInterface;
import io.temporal.common.metadata.POJOActivityInterfaceMetadata;
import io.temporal.common.metadata.POJOWorkflowInterfaceMetadata;
import io.temporal.common.metadata.POJOWorkflowMethodMetadata;
import io.temporal.workflow.WorkflowInterface;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names that running processes rely on")
class WireContractsTest {

  private static final String FILE = "wire-contracts.txt";

  @Test
  @DisplayName("No name in use was changed; a new one is written down in wire-contracts.txt")
  void namesAreKept() throws IOException {
    List<String> names =
        Stream.of(workflows(), activities(), taskQueues())
            .flatMap(found -> found)
            .sorted()
            .toList();
    assertThat(String.join("\n", names)).isEqualTo(String.join("\n", writtenDown()));
  }

  private static List<String> writtenDown() throws IOException {
    try (InputStream file = WireContractsTest.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  /** Each as {@code kind type message(argument): answer}. */
  private static Stream<String> workflows() {
    return annotatedWith(WorkflowInterface.class)
        .map(POJOWorkflowInterfaceMetadata::newInstance)
        .flatMap(type -> type.getMethodsMetadata().stream().map(method -> line(type, method)));
  }

  private static String line(
      POJOWorkflowInterfaceMetadata workflow, POJOWorkflowMethodMetadata method) {
    String kind = method.getType().name().toLowerCase(Locale.ROOT);
    String type = workflow.getWorkflowType().orElseThrow();
    return switch (method.getType()) {
      case WORKFLOW -> kind + " " + type + signature(method.getWorkflowMethod());
      default -> kind + " " + type + " " + method.getName() + signature(method.getWorkflowMethod());
    };
  }

  private static Stream<String> activities() {
    return annotatedWith(ActivityInterface.class)
        .map(POJOActivityInterfaceMetadata::newInstance)
        .flatMap(type -> type.getMethodsMetadata().stream())
        .map(method -> "activity " + method.getActivityTypeName() + signature(method.getMethod()));
  }

  private static Stream<String> taskQueues() {
    return Arrays.stream(TaskQueues.class.getFields()).map(WireContractsTest::taskQueue);
  }

  private static String taskQueue(Field field) {
    try {
      return "task queue " + field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<? extends Class<?>> annotatedWith(
      Class<? extends java.lang.annotation.Annotation> annotation) {
    return ALL.stream().filter(type -> type.isAnnotatedWith(annotation)).map(JavaClass::reflect);
  }

  private static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", "(", "): "))
        + method.getReturnType().getSimpleName();
  }
}
