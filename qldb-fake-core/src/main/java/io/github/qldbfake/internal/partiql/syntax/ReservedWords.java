package io.github.qldbfake.internal.partiql.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the language that are names only when quoted. */
final class ReservedWords {

  /**
   * What AWS's samples list, with LET, which the public ancestor of the front end reserves, and
   * without TXID, which it does not: the committed view has a field {@code txId}.
   */
  private static final String WORDS =
      """
      absolute action add all allocate alter any are asc assertion authorization avg bag begin bit
      bit_length blob bool boolean both cascade cascaded case cast catalog char character
      character_length char_length check clob close coalesce collate collation column commit connect
      connection constraint constraints continue convert corresponding count create cross current
      current_date current_time current_timestamp current_user cursor date date_add date_diff day
      deallocate dec decimal declare default deferrable deferred delete desc describe descriptor
      diagnostics disconnect distinct domain double drop else end escape exception exec execute
      exists external extract fetch first float foreign found from full get global go goto grant
      group having hour identity immediate index indicator initially inner input insensitive insert
      int integer interval into isolation join key language last leading left let level limit list
      local lower match max min minute module month names national natural nchar next no nullif
      numeric octet_length of on only open option order outer output overlaps pad partial pivot
      position precision prepare preserve primary prior privileges procedure public read real
      references relative remove restrict revoke right rollback rows schema scroll second section
      select session session_user set sexp size smallint some space sql sqlcode sqlerror sqlstate
      string struct substring sum symbol system_user table temporary then time timestamp
      timezone_hour timezone_minute to to_string to_timestamp trailing transaction translate
      translation trim tuple undrop unique unknown unpivot update upper usage user using utcnow
      value values varchar varying view when whenever where with work write year zone
      """;

  private static final Set<String> OPERATORS =
      Set.of("and", "or", "not", "in", "is", "like", "between", "union", "intersect", "except");

  /** Short words for types, which the parser and error texts know by the long one. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "varchar", "character_varying",
          "char", "character",
          "dec", "decimal",
          "int", "integer",
          "bool", "boolean");

  private static final Map<String, ReservedWord> BY_WORD = byWord();

  private ReservedWords() {}

  /** What that word, in lower case, is in the language. */
  static Optional<ReservedWord> find(String lowerCase) {
    return Optional.ofNullable(BY_WORD.get(lowerCase));
  }

  private static Map<String, ReservedWord> byWord() {
    Map<String, ReservedWord> words = new HashMap<>();
    for (String word : WORDS.strip().split("\\s+", -1)) {
      words.put(word, new ReservedWord(TokenType.KEYWORD, ALIASES.getOrDefault(word, word)));
    }
    for (String operator : OPERATORS) {
      words.put(operator, new ReservedWord(TokenType.OPERATOR, operator));
    }
    words.put("as", new ReservedWord(TokenType.AS, "as"));
    words.put("at", new ReservedWord(TokenType.AT, "at"));
    words.put("by", new ReservedWord(TokenType.BY, "by"));
    words.put("for", new ReservedWord(TokenType.FOR, "for"));
    words.put("null", new ReservedWord(TokenType.NULL, "null"));
    words.put("missing", new ReservedWord(TokenType.MISSING, "missing"));
    return Map.copyOf(words);
  }

  /** The kind and the text of a token. */
  record ReservedWord(TokenType type, String text) {}
}
