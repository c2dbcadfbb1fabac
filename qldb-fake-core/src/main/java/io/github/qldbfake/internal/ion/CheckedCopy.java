package io.github.qldbfake.internal.ion;

import com.amazon.ion.IonReader;
import com.amazon.ion.IonType;
import com.amazon.ion.IonWriter;
import java.io.IOException;

/** Copies values from outside, without recursion and with {@link IonChecks} on all of them. */
final class CheckedCopy {

  private CheckedCopy() {}

  /** Copies the value that {@code reader} stands on. */
  static void copy(IonReader reader, IonWriter writer) throws IOException {
    copy(reader, writer, Long.MAX_VALUE);
  }

  /** As the other, but refuses a value that is made of more than {@code mostValues} values. */
  static void copy(IonReader reader, IonWriter writer, long mostValues) throws IOException {
    int depth = 0;
    long values = 0;
    do {
      IonChecks.check(reader);
      if (++values > mostValues) {
        throw new InvalidIonException(
            "the Ion value is made of more than " + mostValues + " values");
      }
      IonType type = reader.getType();
      if (IonType.isContainer(type) && !reader.isNullValue()) {
        if (++depth > IonLimits.MAX_DEPTH) {
          throw new InvalidIonException(
              "the Ion value is nested deeper than " + IonLimits.MAX_DEPTH + " containers");
        }
        if (reader.isInStruct()) {
          writer.setFieldName(reader.getFieldName());
        }
        writer.setTypeAnnotations(reader.getTypeAnnotations());
        writer.stepIn(type);
        reader.stepIn();
      } else {
        writer.writeValue(reader);
      }
      while (depth > 0 && reader.next() == null) {
        reader.stepOut();
        writer.stepOut();
        depth--;
      }
    } while (depth > 0);
  }
}
