package io.github.qldbfake.internal.ion;

import com.amazon.ion.IonReader;
import com.amazon.ion.IonType;
import com.amazon.ion.SymbolToken;
import com.amazon.ion.SystemSymbols;
import com.amazon.ion.Timestamp;

/** What a reader lets pass although nobody could write, print or read it afterwards. */
final class IonChecks {

  private static final int MINUTES_A_DAY = 24 * 60;

  private IonChecks() {}

  /** Checks the value that {@code reader} stands on, not what is inside it. */
  static void check(IonReader reader) {
    if (reader.isInStruct()) {
      checkText(reader.getFieldNameSymbol());
    }
    for (SymbolToken annotation : reader.getTypeAnnotationSymbols()) {
      checkText(annotation);
      // Written as a value of its own, it would be taken for a symbol table.
      if (SystemSymbols.ION_SYMBOL_TABLE.equals(annotation.getText())) {
        throw new InvalidIonException("the annotation " + annotation.getText() + " is reserved");
      }
    }
    if (!reader.isNullValue()) {
      if (reader.getType() == IonType.SYMBOL) {
        checkText(reader.symbolValue());
      } else if (reader.getType() == IonType.TIMESTAMP) {
        check(reader.timestampValue());
      }
    }
  }

  private static void checkText(SymbolToken symbol) {
    if (symbol.getText() == null) {
      throw new InvalidIonException(
          "the Ion value uses symbol $" + symbol.getSid() + " without text");
    }
  }

  /** Checks a timestamp. */
  static void check(Timestamp timestamp) {
    Integer offset = timestamp.getLocalOffset();
    if (offset != null && Math.abs(offset) >= MINUTES_A_DAY) {
      throw new InvalidIonException("a timestamp has an offset of a day or more");
    }
    if (timestamp.getPrecision() == Timestamp.Precision.SECOND
        && timestamp.getDecimalSecond().scale() > IonLimits.MAX_FRACTION_DIGITS) {
      throw new InvalidIonException(
          "a timestamp has more than " + IonLimits.MAX_FRACTION_DIGITS + " fractional digits");
    }
  }
}
