package io.github.qldbfake.junit5;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * What all tests of a JVM share. Surefire with several forks runs every class as a test plan of its
 * own, so the root store would give each class a server. The session's store lasts as long as the
 * JVM; before JUnit 5.13 there is none, and a map stands for it.
 */
final class SharedValues {

  private static final Namespace NAMESPACE = Namespace.create(SharedValues.class);

  private SharedValues() {}

  /** The value under a key, made by whoever asks first. */
  static <T extends StoredResource> T get(
      ExtensionContext context, Object key, Supplier<T> making, Class<T> type) {
    return sessionStore(context)
        .map(store -> store.getOrComputeIfAbsent(key, it -> making.get(), type))
        .orElseGet(() -> type.cast(BeforeJunit513.VALUES.get(key, making)));
  }

  private static Optional<Store> sessionStore(ExtensionContext context) {
    try {
      return Optional.of(context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE));
    } catch (LinkageError beforeJunit513) {
      return Optional.empty();
    }
  }

  /** Values that end with the JVM. */
  private static final class BeforeJunit513 {

    static final BeforeJunit513 VALUES = new BeforeJunit513();

    /** A value may ask for others while it is made, so that is not done within the map. */
    private final Map<Object, Once<? extends StoredResource>> byKey = new ConcurrentHashMap<>();

    private BeforeJunit513() {
      Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    StoredResource get(Object key, Supplier<? extends StoredResource> making) {
      return byKey.computeIfAbsent(key, it -> new Once<>(making::get)).get();
    }

    private void close() {
      byKey.values().forEach(value -> value.ifMade().ifPresent(StoredResource::close));
    }
  }
}
