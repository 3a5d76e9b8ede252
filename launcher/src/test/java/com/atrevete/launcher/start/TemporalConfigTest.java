package com.atrevete.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.atrevete.launcher.temporal.SearchAttributeList;
import com.atrevete.workflows.SearchAttributes;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.common.SearchAttributeKey;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TemporalConfigTest {

  @Test
  @DisplayName("Temporal is told of exactly the search attributes that the workflows set")
  void sameAttributes() throws Exception {
    Map<String, IndexedValueType> set =
        Arrays.stream(SearchAttributes.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(TemporalConfigTest::key)
            .collect(
                Collectors.toMap(SearchAttributeKey::getName, SearchAttributeKey::getValueType));
    assertThat(SearchAttributeList.of(Clone.home())).containsExactlyInAnyOrderEntriesOf(set);
  }

  private static SearchAttributeKey<?> key(Field field) {
    try {
      return (SearchAttributeKey<?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
