package io.github.qldbfake.junit5;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * A configuration and where it is written.
 *
 * @param origin an annotation on an element, or a field, for messages
 */
record Declaration(AccountConfiguration configuration, String origin) {

  /** Puts the origin before the message of whatever is wrong. */
  static <T> T checked(String origin, Supplier<T> work) {
    try {
      return work.get();
    } catch (ExtensionConfigurationException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new ExtensionConfigurationException(origin + ": " + e.getMessage(), e);
    }
  }
}
