package io.github.qldbfake.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

  @Test
  void semicolonsSeparateStatements() {
    assertThat(Script.statements("s", "A b; C d;"))
        .extracting(SeedPart::text)
        .containsExactly("A b", "C d");
  }

  @Test
  void aStatementsPlaceIsTheLineOfItsFirstWord() {
    assertThat(Script.statements("s", "A;\n\n-- about B\n\n  B\n  b;\r\nC;\rD"))
        .extracting(SeedPart::place)
        .containsExactly("s:1", "s:5", "s:7", "s:8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'a;b' FROM T",
        "SELECT 'it''s;' FROM T",
        "SELECT \"a;b\" FROM T",
        "SELECT `{a: \"x;`y\"}` FROM T",
        "SELECT `'a;`b'` FROM T",
        "SELECT `'''a;`b'''` FROM T",
        "SELECT `{{aGk;}}` FROM T",
        "SELECT `1 // ;`\n` FROM T",
        "SELECT 1 -- a;b\nFROM T",
        "SELECT 1 /* a;b */ FROM T",
        "SELECT 3 - 2 / 1 FROM T"
      })
  void whatIsQuotedSeparatesNothing(String statement) {
    assertThat(Script.statements("s", statement + "; NEXT"))
        .extracting(SeedPart::text)
        .containsExactly(statement, "NEXT");
  }

  @Test
  void commentsAroundAStatementAreNotPartOfIt() {
    assertThat(Script.statements("s", "/* one */ A -- two\n; -- three"))
        .extracting(SeedPart::text)
        .containsExactly("A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", ";;", "-- nothing", "/* nothing */ ;"})
  void aScriptMayHoldNothing(String text) {
    assertThat(Script.statements("s", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "\"", "`", "`'", "`\"", "`{{", "/*"})
  void whatIsNotClosedIsNamedWithItsLine(String opened) {
    assertThatThrownBy(() -> Script.statements("s", "A;\n B " + opened + "\n\n"))
        .isInstanceOf(SeedFormatException.class)
        .hasMessageStartingWith("s:2: the ")
        .hasMessageContaining("that begins here is not closed by");
  }
}
