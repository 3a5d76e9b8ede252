package com.atrevete.launcher.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The product's own classes, read once for all rules. */
final class ProductClasses {

  static final String ROOT = "com.atrevete.";

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("com.atrevete");

  private ProductClasses() {}

  /** The packages of a module. */
  static String module(String name) {
    return ROOT + name + "..";
  }
}
