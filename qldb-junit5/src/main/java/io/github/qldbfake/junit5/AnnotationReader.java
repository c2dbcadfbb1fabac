package io.github.qldbfake.junit5;

import io.github.qldbfake.NewLedger;
import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.internal.seed.LedgerConfiguration;
import io.github.qldbfake.internal.seed.TableConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns {@link QldbLedger} annotations into configurations. */
final class AnnotationReader {

  static final String DEFAULT_NAME = "test-ledger";

  private AnnotationReader() {}

  /**
   * What an annotation says.
   *
   * @param nameless the name of the ledger if the annotation says none
   * @param element what it stands on, for messages
   * @throws org.junit.jupiter.api.extension.ExtensionConfigurationException if that cannot be
   */
  static Declaration read(QldbLedger annotation, String nameless, Object element) {
    String name = annotation.name().isEmpty() ? nameless : annotation.name();
    String origin = "@QldbLedger(name = \"%s\") on %s".formatted(name, element);
    return Declaration.checked(
        origin, () -> new Declaration(configuration(annotation, name), origin));
  }

  private static AccountConfiguration configuration(QldbLedger annotation, String name) {
    LedgerConfiguration ledger =
        new LedgerConfiguration(
            new NewLedger(
                name,
                annotation.permissionsMode(),
                annotation.deletionProtection(),
                tags(annotation)),
            Stream.of(annotation.tables()).map(AnnotationReader::table).toList(),
            List.of(annotation.scripts()),
            List.of(annotation.statements()));
    return new AccountConfiguration(
        annotation.scope(),
        Optional.of(annotation.account()).filter(id -> !id.isEmpty()),
        limits(annotation),
        List.of(ledger));
  }

  private static TableConfiguration table(QldbTable table) {
    return new TableConfiguration(
        table.name(),
        List.of(table.indexes()),
        List.of(table.documents()),
        List.of(table.inline()));
  }

  private static Map<String, String> tags(QldbLedger annotation) {
    OnePerKey<String, String> tags = OnePerKey.tags();
    Stream.of(annotation.tags()).forEach(tag -> tags.put(tag.key(), tag.value()));
    return tags.all();
  }

  private static Map<ServiceLimit, Long> limits(QldbLedger annotation) {
    OnePerKey<ServiceLimit, Long> limits = OnePerKey.limits();
    Stream.of(annotation.limits()).forEach(it -> limits.put(it.limit(), it.most()));
    return limits.all();
  }
}
