package io.github.qldbfake.internal.seed;

import com.amazon.ion.IonBool;
import com.amazon.ion.IonException;
import com.amazon.ion.IonInt;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Moves through a description in Ion or JSON. Readers of Ion do not say reliably in which line a
 * value begins, so the structure is read here, and only scalars by a reader.
 */
final class DescriptionCursor {

  private static final IonSystem SCALARS = IonSystemBuilder.standard().build();
  private static final String VERSION_MARKER = "$ion_1_0";
  private static final String ENDS_OF_TOKENS = "{}[]():,\"'/";

  private final TextCursor cursor;
  private final IonScan ion;

  DescriptionCursor(SeedResource resource) {
    this.cursor = new TextCursor(resource.name(), resource.checkedText());
    this.ion = new IonScan(cursor);
    ion.skipBlanks();
    if (cursor.take(VERSION_MARKER)) {
      ion.skipBlanks();
    }
  }

  /** Where the next value begins. */
  String place() {
    ion.skipBlanks();
    return cursor.place();
  }

  boolean atStruct() {
    ion.skipBlanks();
    return cursor.peek() == '{' && !cursor.looksAt("{{");
  }

  /** Ends the description. */
  void end() {
    ion.skipBlanks();
    if (!cursor.atEnd()) {
      throw new SeedFormatException(
          cursor.place(), "a description is one struct, and here is more");
    }
  }

  /** Reads a struct whose fields are known. */
  void struct(String what, Map<String, Runnable> fields) {
    entries(
        what,
        (name, place) -> {
          Runnable field = fields.get(name);
          if (field == null) {
            throw new SeedFormatException(
                place,
                "%s has no field %s; its fields are %s"
                    .formatted(what, name, String.join(", ", new TreeSet<>(fields.keySet()))));
          }
          field.run();
        });
  }

  /** Reads a struct; {@code value} gets the name of a field and its place, and reads its value. */
  void entries(String what, BiConsumer<String, String> value) {
    String start = place();
    if (!atStruct()) {
      String found = cursor.atEnd() ? "and here is nothing" : "not " + next();
      throw new SeedFormatException(start, what + " is a struct, {…}, " + found);
    }
    cursor.skip(1);
    Set<String> names = new HashSet<>();
    while (!taken("}")) {
      notAtEnd(start, "the struct", "}");
      String place = cursor.place();
      String name = text("the name of a field");
      ion.skipBlanks();
      if (!cursor.take(":") || cursor.looksAt(":")) {
        throw new SeedFormatException(place, name + " is followed by no colon and value");
      }
      if (!names.add(name)) {
        throw new SeedFormatException(place, what + " has the field " + name + " twice");
      }
      value.accept(name, place);
    }
  }

  /** Reads the elements of a list, or one element that stands for a list of it. */
  void oneOrMore(Runnable element) {
    String start = place();
    if (!cursor.take("[")) {
      element.run();
      return;
    }
    while (!taken("]")) {
      notAtEnd(start, "the list", "]");
      element.run();
    }
  }

  /** Reads a string or a symbol. */
  String text(String what) {
    String place = place();
    String token = next();
    if (scalar(token, place, what) instanceof IonText text && !text.isNullValue()) {
      return text.stringValue();
    }
    throw new SeedFormatException(place, what + " is a string, not " + token);
  }

  boolean bool(String what) {
    String place = place();
    String token = next();
    if (scalar(token, place, what) instanceof IonBool value && !value.isNullValue()) {
      return value.booleanValue();
    }
    throw new SeedFormatException(place, what + " is true or false, not " + token);
  }

  /** Reads a number, at least 0. */
  long number(String what) {
    String place = place();
    String token = next();
    if (scalar(token, place, what) instanceof IonInt value
        && !value.isNullValue()
        && value.bigIntegerValue().signum() >= 0
        && value.bigIntegerValue().bitLength() < Long.SIZE) {
      return value.longValue();
    }
    throw new SeedFormatException(place, what + " is a whole number, at least 0, not " + token);
  }

  /** Reads a struct as it is written. */
  SeedPart document() {
    String place = place();
    return new SeedPart(place, next());
  }

  private boolean taken(String end) {
    ion.skipBlanks();
    return cursor.take(end);
  }

  private void notAtEnd(String start, String what, String end) {
    if (cursor.atEnd()) {
      throw new SeedFormatException(start, what + " that begins here is not closed by " + end);
    }
  }

  /** The text of the next value, which it moves past. */
  private String next() {
    String start = place();
    if (cursor.atEnd()) {
      throw new SeedFormatException(start, "a value is missing");
    }
    int from = cursor.offset();
    int depth = 0;
    do {
      notAtEnd(start, "the value", "} or ]");
      char first = cursor.peek();
      if (depth == 0 && ENDS_OF_TOKENS.indexOf(first) < 0) {
        skipToken();
      } else {
        depth += "{[(".indexOf(first) >= 0 && !cursor.looksAt("{{") ? 1 : 0;
        depth -= "}])".indexOf(first) >= 0 ? 1 : 0;
        ion.skip();
      }
    } while (depth > 0);
    return cursor.between(from, cursor.offset());
  }

  private void skipToken() {
    while (!cursor.atEnd()
        && ENDS_OF_TOKENS.indexOf(cursor.peek()) < 0
        && !Character.isWhitespace(cursor.peek())) {
      cursor.skip(1);
    }
  }

  private static IonValue scalar(String token, String place, String what) {
    try {
      return SCALARS.singleValue(token);
    } catch (IonException e) {
      throw new SeedFormatException(place, what + " cannot be read: " + token);
    }
  }
}
