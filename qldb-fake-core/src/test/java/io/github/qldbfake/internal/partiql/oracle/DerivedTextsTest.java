package io.github.qldbfake.internal.partiql.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statement for each error text of the ancestor's lexer and parser that a statement reaches. */
final class DerivedTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '$',
      value = {
        "SELECT a FROM t WHERE a !! 1 ~ : invalid character at, '!' [U+21]; ",
        "SELECT a FROM t WHERE a ^ 1 ~ : invalid operator at, ^; ",
        "SELECT a FROM t WHERE a = 1e9999999999 ~ : invalid literal at, ",
        "SELECT a FROM t WHERE a = `{a:1` ~ : invalid ion literal at, {a:1; ",
        "SELECT a FROM t WHERE a BETWEEN 1 ~ : expected keyword, AND; Expected AND keyword",
        "SELECT f(a FROM t ~ : expected token of type, RIGHT_PAREN; Expected RIGHT_PAREN",
        "SELECT SUBSTRING(a FROM 1 FROM t ~ : unexpected token, expected FOR or RIGHT_PAREN",
        "SELECT a FROM t WHERE a IS foo ~ : expected type name, found, IDENTIFIER : foo; ",
        "SELECT a FROM t WHERE a = = 1 ~ : unexpected operator, OPERATOR : '='; Unexpected operator",
        "SELECT a FROM t WHERE ~ : unexpected term found, EOF : EOF; Unexpected term",
        "SELECT a FROM t t u ~ : unexpected token found, IDENTIFIER : u; Unexpected token after",
        "SELECT count 1 ~ : unexpected keyword found, KEYWORD : count; Unexpected keyword",
        "SELECT a FROM t WHERE a AND ~ ; Missing right-hand side expression of infix operator",
        "SELECT TRIM a FROM t ~ : expected left parenthesis, IDENTIFIER : a; Expected LEFT_PAREN",
        "SELECT TRIM(a FROM t ~ : expected right parenthesis, EOF : EOF; Expected RIGHT_PAREN",
        "SELECT SUBSTRING(a b) FROM t ~ : expected argument delimiter, IDENTIFIER : b; ",
        "SELECT a ~ : missing FROM after SELECT list, EOF : EOF; Expected FROM after SELECT list",
        "FROM t ~ : expected DML or SELECT operation after FROM, EOF : EOF; Expected data mani",
        "UPDATE t SET a ~ : expected assignment for SET, EOF : EOF; Expected '='",
        "SELECT a AS 1 FROM t ~ : expected identifier for alias, LITERAL : 1; Expected identifier",
        "SELECT a FROM t JOIN u ~ : malformed use of FROM with JOIN, EOF : EOF; Expected 'ON'",
        "EXEC ~ : No stored procedure provided, EOF : EOF; No stored procedure provided",
        "SELECT EXEC f FROM t ~ : EXEC call found at unexpected location, KEYWORD : exec; EXEC call",
        "EXEC f(1) ~ ; Unexpected LEFT_PAREN found following stored procedure call",
        "CREATE TABLE 1 ~ ; Expected identifier!",
        "CREATE INDEX t ~ ; Expected ON",
        "CREATE INDEX ON t a ~ ; Expected parenthesis for keys",
        "CREATE INDEX ON 'x' (a) ~ ; Index target must be an identifier",
        "CREATE TABLE t u ~ ; Unexpected tokens after CREATE statement!",
        "DROP TABLE t u ~ ; Unexpected tokens after DROP statement!",
        "DROP INDEX a ON 'x' ~ ; Table target must be an identifier",
        "CREATE t ~ ; Unexpected token following CREATE",
        "DROP t ~ ; Unexpected token following DROP",
        "DELETE t ~ ; Expected FROM after DELETE",
        "SELECT a. FROM t ~ ; Invalid path dot component",
        "SELECT a FROM t; a ~ ; Unexpected token after semicolon. (Only one query is allowed.)",
        "SELECT MIN(*) FROM t ~ : function call, other than COUNT, with (*) as parameter is not",
        "SELECT COUNT(DISTINCT *) FROM t ~ ; COUNT(DISTINCT *) is not supported",
        "SELECT *, a FROM t ~ ; Other expressions may not be present in the select list when '*'",
      })
  void ourTextIsTheAncestors(String statement, String part) {
    Answer ours = FrontEnd.parse(statement);
    assertThat(ours).isEqualTo(new Ancestor().parse(statement));
    assertThat(ours.text() + " ").contains(part);
  }
}
