package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.ledger.LedgerOptions;
import io.github.qldbfake.internal.ledger.TableDefinition;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTagsTest {

  private final TestLedger ledger = new TestLedger(LedgerOptions.ofService().withTableTags(true));

  private Map<String, String> tags() {
    return ledger.begin().table("T").map(TableDefinition::tags).orElseThrow();
  }

  @Test
  void aTableIsCreatedWithTags() {
    ledger.run("CREATE TABLE T WITH (aws_tags = `{'env': 'test', 'a b': \"c\"}`)");
    assertThat(tags()).isEqualTo(Map.of("env", "test", "a b", "c"));
  }

  @Test
  void tagsStayWhenTheTableChanges() {
    ledger.with("CREATE TABLE T WITH (aws_tags = `{'env': 'test'}`)", "CREATE INDEX ON T (a)");
    assertThat(tags()).isEqualTo(Map.of("env", "test"));
  }

  @Test
  void aTableHasFiftyTags() {
    String fifty =
        IntStream.range(0, 50).mapToObj(at -> "k" + at + ":v").collect(Collectors.joining(","));
    ledger.run("CREATE TABLE T WITH (aws_tags = `{" + fifty + "}`)");
    assertThat(tags()).hasSize(50);
    assertThat(ledger.refusal("CREATE TABLE U WITH (aws_tags = `{" + fifty + ",more:v}`)"))
        .isEqualTo("A resource has at most 50 tags, not 51");
  }

  @Test
  void aLedgerThatAllowsAllRefusesTags() {
    assertThat(new TestLedger().refusal("CREATE TABLE T WITH (aws_tags = `{'a': 'b'}`)"))
        .contains("STANDARD permissions mode");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags = `{a:b}` | Unsupported PartiQL Statement",
        "aws_tags = 5 | Unsupported PartiQL Statement",
        "aws_tags = `{a:b}`, aws_tags = `{a:b}` | Unsupported PartiQL Statement",
        "aws_tags = `{a:5}` | The value of the tag a must be a string",
        "aws_tags = `{a:b,a:c}` | The tag key a is given twice",
        "aws_tags = `{'':b}` | The key of a tag must have 1 to 128 characters",
        "aws_tags = `{'aws:x':b}` | The tag key aws:x begins with the reserved prefix aws:",
        "aws_tags = ? | Unexpected term",
        "aws_tags | Expected '='",
        "'aws_tags' = `{}` | Expected identifier!"
      })
  void aWrongOptionIsRefused(String option, String text) {
    assertThat(ledger.refusal("CREATE TABLE T WITH (" + option + ")")).contains(text);
  }
}
