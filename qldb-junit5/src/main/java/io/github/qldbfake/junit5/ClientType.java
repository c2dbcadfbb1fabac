package io.github.qldbfake.junit5;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A type of client, or of what clients are built with.
 *
 * <p>The types of the AWS SDK and of the driver go by name, and the class that knows one of them is
 * loaded only when a test asks for it: each of the artifacts may be absent.
 *
 * @param source what opens it
 * @param artifacts what it takes beside its own artifact: the name of a class, and the artifact
 */
record ClientType(Supplier<ClientSource> source, Map<String, String> artifacts) {

  /**
   * Opens a client, which is to be closed if it is an {@link AutoCloseable}.
   *
   * @throws MissingArtifactException if the class path lacks something
   */
  Object open(ExtensionContext context, ClientTarget target, String ledgerName) {
    artifacts.forEach(ClientType::check);
    return source.get().open(context, target, ledgerName);
  }

  /** Loads what it takes to open a client; what is wrong shows when one is asked for. */
  void load(ExtensionContext context) {
    try {
      if (open(context, ClientTarget.NOWHERE, "none") instanceof AutoCloseable client) {
        client.close();
      }
    } catch (Exception | LinkageError unimportant) {
      // The test that needs the client is told.
    }
  }

  private static void check(String className, String artifact) {
    try {
      Class<?> unused = Class.forName(className, false, ClientType.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new MissingArtifactException(artifact);
    }
  }
}
