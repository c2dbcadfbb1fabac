package io.github.qldbfake.internal.server;

import java.util.Optional;

/** The version in the manifest of the jar. */
public final class ProductVersion {

  private ProductVersion() {}

  /** Such as {@code 0.1.0}; {@code (not packaged)} for classes that come from no jar. */
  public static String current() {
    return Optional.ofNullable(ProductVersion.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
