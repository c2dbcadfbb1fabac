package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonContainer;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonLimits;
import io.github.qldbfake.internal.partiql.eval.StatementException;

/** The check of what is to become a document. */
final class NewDocument {

  private NewDocument() {}

  /** The bytes to store for {@code value}, which must be a struct. */
  static IonBytes of(IonValue value) {
    if (!(value instanceof IonStruct) || value.isNullValue()) {
      throw new StatementException("A document must be a struct");
    }
    checkDepth(value, 1);
    return IonBytes.of(value);
  }

  private static void checkDepth(IonValue value, int depth) {
    if (value instanceof IonContainer container && !value.isNullValue()) {
      if (depth > IonLimits.MAX_DEPTH) {
        throw new StatementException(
            "A document must not nest deeper than " + IonLimits.MAX_DEPTH + " containers");
      }
      for (IonValue member : container) {
        checkDepth(member, depth + 1);
      }
    }
  }
}
