package io.github.qldbfake.internal.session;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Statements made to do harm. They are for a ledger with a table {@code T}. */
final class HostileStatements {

  private static final int LONGEST = 100_000;

  private HostileStatements() {}

  /**
   * Text that nests.
   *
   * @param open what is repeated before the innermost part
   * @param close what is repeated after it
   */
  record Nest(String before, String open, String innermost, String close, String after) {

    String deep(int levels) {
      return before + open.repeat(levels) + innermost + close.repeat(levels) + after;
    }

    /** As deep as the longest statement can be. */
    String deepest() {
      int around = before.length() + innermost.length() + after.length();
      return deep((LONGEST - around) / (open.length() + close.length()));
    }

    @Override
    public String toString() {
      return before + open + innermost + close + after;
    }
  }

  /** Every kind of nesting. */
  static Stream<Nest> nests() {
    return Stream.concat(
        Stream.of(
            value("(", "1", ")"),
            value("[", "1", "]"),
            value("<<", "1", ">>"),
            value("{'a':", "1", "}"),
            value("{", "'a'", ":1}"),
            value("NOT ", "true", ""),
            value("NOT (", "true", ")"),
            value("- ", "t.a", ""),
            value("+", "t.a", ""),
            value("", "t", ".a"),
            value("", "t", "[0]"),
            value("", "t", "['a']"),
            value("", "t", "[*]"),
            value("", "t", ".*"),
            value("t[", "t", "]"),
            value("(", "t", ").a"),
            value("(SELECT VALUE ", "1", " FROM [1] AS x)"),
            value("EXISTS(SELECT VALUE 1 FROM [1] AS x WHERE ", "true", ")"),
            value("CASE WHEN true THEN ", "1", " END"),
            value("CASE ", "1", " WHEN 1 THEN 2 END"),
            value("1 IN (", "1", ")"),
            value("", "1", " IN [1]"),
            value("1 BETWEEN ", "1", " AND 2")),
        Stream.of(
            value("COALESCE(", "1", ")"),
            value("UPPER(", "'a'", ")"),
            value("CAST(", "1", " AS INT)"),
            value("SUM(", "1", ")"),
            value("TRIM(BOTH ' ' FROM ", "'a'", ")"),
            value("SUBSTRING(", "'a'", " FROM 1)"),
            value("EXTRACT(YEAR FROM ", "`2020T`", ")"),
            value("DATE_ADD(year, 1, ", "`2020T`", ")"),
            value("", "1", "+1"),
            value("", "1", "=1"),
            value("", "'a'", "||'b'"),
            value("", "true", " AND true"),
            value("", "false", " OR true AND false"),
            value("", "1", " IS NOT NULL"),
            value("", "'a'", " NOT LIKE 'a'"),
            new Nest("SELECT * FROM T t, ", "(SELECT * FROM ", "[1]", ")", " AS x"),
            new Nest("SELECT * FROM ", "(", "T", ")", ""),
            new Nest("SELECT * FROM T", "", "", ", T", ""),
            new Nest("SELECT * FROM T", "", "", " JOIN T ON true", ""),
            new Nest("SELECT * FROM T", "", "", " UNION SELECT * FROM T", ""),
            new Nest("INSERT INTO T VALUE ", "{'a':", "{}", "}", ""),
            new Nest("INSERT INTO T `{a:", "[", "1", "]", "}`"),
            new Nest("UPDATE T SET b = ", "[", "1", "]", ""),
            new Nest("", "(INSERT INTO T VALUE ", "1", ")", "")));
  }

  /** Statements of the greatest length, or near it. */
  static Stream<String> longOnes() {
    return Stream.of(
        "SELECT " + "a".repeat(90_000) + " FROM T",
        "SELECT * FROM " + "a".repeat(90_000),
        "SELECT VALUE '" + "''".repeat(40_000) + "' FROM T",
        "SELECT VALUE " + "9".repeat(90_000) + " FROM T",
        "SELECT * FROM T WHERE a = " + "9".repeat(90_000),
        "SELECT VALUE " + "9".repeat(90_000) + " + 1 FROM T",
        "SELECT VALUE 0." + "9".repeat(90_000) + " FROM T",
        "SELECT VALUE 1e" + "9".repeat(90_000) + " FROM T",
        "SELECT VALUE 1" + ".".repeat(90_000) + " FROM T",
        "SELECT VALUE `0x" + "f".repeat(90_000) + "` FROM T",
        "SELECT VALUE `/* ' */" + "9".repeat(90_000) + "` FROM T",
        "SELECT VALUE `" + "a::".repeat(30_000) + "1` FROM T",
        "SELECT VALUE `{{" + "aaaa".repeat(20_000) + "}}` FROM T",
        "INSERT INTO T <<" + list(10_000, at -> "{'a':1}") + ">>",
        "SELECT " + list(10_000, at -> "a" + at) + " FROM T",
        "SELECT * FROM T WHERE a IN (" + list(15_000, at -> "" + at) + ")",
        "SELECT VALUE [" + list(45_000, at -> "?") + "] FROM T",
        "SELECT * FROM " + list(1_900, at -> "[1] AS x" + at),
        "/**/".repeat(20_000) + "SELECT * FROM T",
        "--\n".repeat(30_000) + "SELECT * FROM T",
        "\n".repeat(90_000) + "SELECT * FROM T",
        "SELECT * FROM T" + ";".repeat(90_000),
        "SELECT '" + "a".repeat(90_000),
        "SELECT `" + "'".repeat(90_000),
        "/*" + "*".repeat(90_000),
        "UPDATE T SET " + list(10_000, at -> "a = 1"),
        "SELECT VALUE TRIM(BOTH '%s' FROM '%<s') FROM T".formatted("ab".repeat(20_000)),
        "SELECT VALUE '%s' LIKE '%%%sb' FROM T".formatted("a".repeat(60_000), "a".repeat(30_000)),
        "SELECT VALUE '%s' LIKE '%sb' FROM T".formatted("a".repeat(60_000), "%a".repeat(15_000)),
        "SELECT VALUE TO_STRING(`2020T`, '" + "y ".repeat(40_000) + "') FROM T",
        "SELECT VALUE " + ("'" + "a".repeat(45) + "'||").repeat(1_900) + "'b' FROM T");
  }

  /** Statements whose numbers and times are out of range, or whose results would be. */
  static Stream<String> outOfRange() {
    return Stream.concat(
        Stream.of(
                "0000T",
                "0000-01-01T00:00:00Z",
                "10000T",
                "10000-01-01T00:00:00Z",
                "2000-01-01T00:00:00+24:00",
                "2000-01-01T24:00:00Z",
                "2000-01-01T00:00:60Z",
                "2000-13T",
                "2000-02-30T",
                "2000-01-01T00:00:00." + "1".repeat(10_000) + "Z")
            .flatMap(HostileStatements::timestampOutOfRange),
        Stream.of(
                "9223372036854775807 + 1",
                "CAST(`1d999999999` AS INT)",
                "DATE_ADD(year, 8000, `2020T`)",
                "DATE_ADD(second, 9223372036854775807, `2020-01-01T00:00:00Z`)",
                "DATE_ADD(day, -9223372036854775808, `2020T`)",
                "1e99999999999",
                "`1d99999999999`",
                "1 / 0")
            .map(HostileStatements::select));
  }

  /** Numbers that are cheap as they are but would fill the memory if they were written out. */
  static Stream<String> hugeNumbers() {
    return Stream.of(
            "`1d999999999` + 1",
            "`1d999999999` * `1d999999999`",
            "`1d-999999999` / 3",
            "1e999999999 * 10",
            "CAST('1e999999999' AS DECIMAL)",
            "CAST('1e99999999999' AS FLOAT)")
        .map(HostileStatements::select);
  }

  private static Stream<String> timestampOutOfRange(String text) {
    return Stream.of(
            "`%s`", "CAST('%s' AS TIMESTAMP)", "TO_TIMESTAMP('%s')", "DATE_ADD(day,1,`%s`)")
        .map(form -> select(form.formatted(text)));
  }

  private static String select(String expression) {
    return "SELECT VALUE " + expression + " FROM T";
  }

  private static Nest value(String open, String innermost, String close) {
    return new Nest("SELECT VALUE ", open, innermost, close, " FROM T t");
  }

  private static String list(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
  }

  /** Sources whose join has {@code 2 ^ count} rows. */
  static String doublings(int count) {
    return list(count, at -> "[1,2] AS x" + at);
  }
}
