package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * A value in JUnit's store that is closed with its context: JUnit before 5.13 looks for the one
 * interface, later versions for the other.
 */
@SuppressWarnings("deprecation")
interface StoredResource extends CloseableResource, AutoCloseable {

  @Override
  void close();
}
