package com.atrevete.launcher.temporal;

import io.temporal.api.enums.v1.IndexedValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The search attributes of the namespace, one "Name Type" a line. */
public final class SearchAttributeList {

  private static final String FILE = "temporal-config/search-attributes";

  private SearchAttributeList() {}

  public static Map<String, IndexedValueType> of(Path home) throws IOException {
    Map<String, IndexedValueType> attributes = new LinkedHashMap<>();
    for (String line : Files.readAllLines(home.resolve(FILE))) {
      if (!line.isBlank()) {
        String[] nameAndType = line.strip().split("\\s+", 2);
        attributes.put(nameAndType[0], type(nameAndType[1]));
      }
    }
    return attributes;
  }

  private static IndexedValueType type(String name) {
    return IndexedValueType.valueOf("INDEXED_VALUE_TYPE_" + name.toUpperCase(Locale.ROOT));
  }
}
