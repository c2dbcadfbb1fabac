package io.github.qldbfake.verify;

import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Ion text, Ion binary or JSON from outside; JSON is read as the Ion text that it is. */
final class Input {

  private Input() {}

  /**
   * The one value of {@code bytes}.
   *
   * @throws UnreadableInputException if it is not one
   */
  static IonValue read(byte[] bytes, String name) {
    try {
      return IonBytes.parse(bytes).load();
    } catch (InvalidIonException e) {
      throw new UnreadableInputException(
          "the " + name + " is neither Ion nor JSON: " + e.getMessage(), e);
    }
  }

  /**
   * The struct of {@code bytes}.
   *
   * @throws UnreadableInputException if it is none
   */
  static IonStruct readStruct(byte[] bytes, String name) {
    if (read(bytes, name) instanceof IonStruct struct && !struct.isNullValue()) {
      return struct;
    }
    throw new UnreadableInputException("the " + name + " is not a struct");
  }

  /**
   * The value in {@code {IonText: "…"}}, as the API wraps Ion in JSON, or empty if {@code wrapper}
   * is anything else.
   *
   * @throws UnreadableInputException if the text is not Ion
   */
  static Optional<IonValue> unwrap(IonValue wrapper, String name) {
    return wrapper instanceof IonStruct struct
            && !struct.isNullValue()
            && struct.get("IonText") instanceof IonString text
            && !text.isNullValue()
        ? Optional.of(
            read(text.stringValue().getBytes(StandardCharsets.UTF_8), "IonText of " + name))
        : Optional.empty();
  }
}
