package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ledger.TagRules;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import io.github.qldbfake.internal.partiql.semantics.SemanticErrors;
import io.github.qldbfake.internal.partiql.syntax.Statement.Option;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tags in {@code WITH (aws_tags = `{'key': 'value', …}`)}: symbols or strings. */
final class TableTags {

  private static final int MAX_KEY_LENGTH = 128;
  private static final int MAX_VALUE_LENGTH = 256;

  private TableTags() {}

  /**
   * The tags by key.
   *
   * @throws StatementException if an option is not known, or a tag breaks a rule
   */
  static Map<String, String> of(List<Option> options) {
    Map<String, String> tags = new TreeMap<>();
    for (int at = 0; at < options.size(); at++) {
      Option option = options.get(at);
      if (at > 0
          || !option.name().equals("aws_tags")
          || !(option.value().load() instanceof IonStruct struct)
          || struct.isNullValue()) {
        throw SemanticErrors.unsupported(option.position());
      }
      struct.forEach(tag -> add(tags, tag));
    }
    TagRules.violation(tags)
        .ifPresent(
            text -> {
              throw new StatementException(text);
            });
    return tags;
  }

  private static void add(Map<String, String> tags, IonValue tag) {
    String key = tag.getFieldName();
    if (!(tag instanceof IonText text) || text.isNullValue()) {
      throw new StatementException("The value of the tag " + key + " must be a string");
    }
    check("key", key, 1, MAX_KEY_LENGTH);
    check("value", text.stringValue(), 0, MAX_VALUE_LENGTH);
    if (tags.put(key, text.stringValue()) != null) {
      throw new StatementException("The tag key " + key + " is given twice");
    }
  }

  private static void check(String part, String text, int min, int max) {
    int length = text.codePointCount(0, text.length());
    if (length < min || length > max) {
      throw new StatementException(
          "The " + part + " of a tag must have " + min + " to " + max + " characters");
    }
  }
}
