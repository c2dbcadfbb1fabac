package io.github.qldbfake.internal.partiql.syntax;

import java.util.Map;
import java.util.Set;

/** The reserved words of the language, in lower case, as AWS's samples list them. */
final class Keywords {

  private static final Set<String> ALL =
      Set.of(
          """
          absolute action add all allocate alter and any are as asc assertion at authorization avg bag
          begin between bit bit_length blob bool boolean both by cascade cascaded case cast catalog char
          character character_length char_length check clob close coalesce collate collation column
          commit connect connection constraint constraints continue convert corresponding count create
          cross current current_date current_time current_timestamp current_user cursor date date_add
          date_diff day deallocate dec decimal declare default deferrable deferred delete desc describe
          descriptor diagnostics disconnect distinct domain double drop else end end-exec escape except
          exception exec execute exists external extract false fetch first float for foreign found from
          full get global go goto grant group having hour identity immediate in index indicator
          initially inner input insensitive insert int integer intersect interval into is isolation join
          key language last leading left level like limit list local lower match max min minute missing
          module month names national natural nchar next no not null nullif numeric octet_length of on
          only open option or order outer output overlaps pad partial pivot position precision prepare
          preserve primary prior privileges procedure public read real references relative remove
          restrict revoke right rollback rows schema scroll second section select session session_user
          set sexp size smallint some space sql sqlcode sqlerror sqlstate string struct substring sum
          symbol system_user table temporary then time timestamp timezone_hour timezone_minute to
          to_string to_timestamp trailing transaction translate translation trim true tuple txid undrop
          union unique unknown unpivot update upper usage user using utcnow value values varchar varying
          view when whenever where with work write year zone
          """
              .strip()
              .split("\\s+"));

  private static final Map<String, TokenType> OWN_TYPES =
      Map.of(
          "missing", TokenType.MISSING,
          "null", TokenType.NULL,
          "as", TokenType.AS,
          "at", TokenType.AT,
          "by", TokenType.BY,
          "for", TokenType.FOR,
          "cast", TokenType.CAST);

  private static final Set<String> OPERATORS =
      Set.of("and", "or", "not", "in", "is", "like", "between", "union", "intersect", "except");

  private Keywords() {}

  static boolean contains(String lowerCase) {
    return ALL.contains(lowerCase);
  }

  static TokenType typeOf(String keyword) {
    if (OPERATORS.contains(keyword)) {
      return TokenType.OPERATOR;
    }
    return OWN_TYPES.getOrDefault(keyword, TokenType.KEYWORD);
  }
}
