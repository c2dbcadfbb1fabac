package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.partiql.eval.function.AggregateRegistry;
import io.github.qldbfake.internal.partiql.eval.function.FunctionRegistry;
import io.github.qldbfake.internal.partiql.syntax.LanguageWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SupportDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "support.md");
  private static final Path FRESH = Path.of("target", "support.md");

  @Test
  void theDocumentSaysWhatTheCodeDoes() throws IOException {
    String fresh = SupportDocument.text();
    Files.writeString(FRESH, fresh);
    assertThat(DOCUMENT)
        .as("out of date: copy qldb-fake-core/target/support.md to docs/support.md")
        .content()
        .isEqualTo(fresh);
  }

  @Test
  void everyStatementHasARow() throws IOException {
    Stream<String> examples = features().map(Feature::statement);
    List<String> statements = examples.map(text -> text.toUpperCase(Locale.ROOT)).toList();
    assertThat(LanguageWords.statements())
        .allSatisfy(
            word -> assertThat(statements).anySatisfy(text -> assertThat(text).startsWith(word)));
  }

  @Test
  void everyOperatorJoinTypeAndTermHasARow() throws IOException {
    assertThat(names())
        .containsAll(LanguageWords.operators())
        .containsAll(LanguageWords.joins())
        .containsAll(LanguageWords.types());
    assertThat(names().toString()).contains(LanguageWords.terms());
  }

  @Test
  void everyFunctionHasARow() throws IOException {
    assertThat(names())
        .containsAll(upperCase(FunctionRegistry.ofService().names()))
        .containsAll(upperCase(new AggregateRegistry().names()));
  }

  private static Stream<Feature> features() throws IOException {
    return SupportDocument.sections().values().stream().flatMap(List::stream);
  }

  private static List<String> names() throws IOException {
    return features().map(Feature::name).toList();
  }

  private static List<String> upperCase(Set<String> names) {
    return names.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
  }
}
