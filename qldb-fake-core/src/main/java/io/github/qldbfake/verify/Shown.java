package io.github.qldbfake.verify;

import com.amazon.ion.IonLob;
import com.amazon.ion.IonString;
import com.amazon.ion.IonValue;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** What was found, in few words, whatever was found. */
final class Shown {

  private static final int LONGEST = 120;

  private Shown() {}

  /** The type of a value, as far as it can be wrong. */
  static String type(IonValue value) {
    String type = value.getType().name().toLowerCase(Locale.ROOT);
    String annotated = value.getTypeAnnotations().length == 0 ? "" : " with an annotation";
    if (value.isNullValue()) {
      return "null." + type + annotated;
    }
    if (value instanceof IonLob lob) {
      return "a " + type + " of " + lob.byteSize() + " bytes" + annotated;
    }
    if (value instanceof IonString string) {
      return "string " + text(string.stringValue()) + annotated;
    }
    return "a value of type " + type + annotated;
  }

  /** The message of an exception on one line. */
  static String line(Exception e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}+", " ");
    return e instanceof NoSuchFileException ? "no such file" : message;
  }

  /** Text in quotation marks on one line, shortened. */
  static String text(String text) {
    String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    return "\"" + shortened.replaceAll("\\p{Cntrl}", "?") + "\"";
  }
}
