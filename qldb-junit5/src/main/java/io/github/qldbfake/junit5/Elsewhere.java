package io.github.qldbfake.junit5;

import io.github.qldbfake.QldbFake;
import io.github.qldbfake.QldbFakeException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A fake that runs already: a server of its own, or a container. */
record Elsewhere(String endpoint) {

  /** The configuration parameter of JUnit that points the tests at it. */
  static final String PARAMETER = "io.github.qldbfake.endpoint";

  /** The fake that the tests are pointed at, if they are. */
  static Optional<Elsewhere> of(ExtensionContext context) {
    return context
        .getConfigurationParameter(PARAMETER)
        .map(String::strip)
        .filter(endpoint -> !endpoint.isEmpty())
        .map(Elsewhere::new);
  }

  /**
   * Its handles.
   *
   * @throws ExtensionConfigurationException if none answers there
   */
  QldbFake connect() {
    try {
      return QldbFake.connect(URI.create(endpoint));
    } catch (IllegalArgumentException | QldbFakeException e) {
      throw new ExtensionConfigurationException(
          "the configuration parameter %s is the address of a running qldb-fake, such as http://localhost:8089; \"%s\" is not: %s"
              .formatted(PARAMETER, endpoint, e.getMessage()),
          e);
    }
  }
}
