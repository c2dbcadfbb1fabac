package io.github.qldbfake.junit5;

import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** What the fields of an instance held before a test, put back when it is over. */
final class SavedFields implements StoredResource {

  private static final Namespace NAMESPACE = Namespace.create(SavedFields.class);

  private final List<Saved> all;

  private SavedFields(List<Saved> all) {
    this.all = all;
  }

  /** Keeps them until the end of a test. */
  static void keepFor(ExtensionContext test, Class<?> testClass, Object instance) {
    List<Saved> all =
        FieldInjection.ofInstance(testClass)
            .map(field -> new Saved(field, instance, FieldInjection.value(field, instance)))
            .toList();
    test.getStore(NAMESPACE).put(testClass, new SavedFields(all));
  }

  @Override
  public void close() {
    all.forEach(Saved::putBack);
  }

  private record Saved(Field field, Object instance, @Nullable Object value) {

    void putBack() {
      FieldInjection.set(field, instance, value);
    }
  }
}
