package io.github.qldbfake.verify;

import com.amazon.ion.IonValue;
import java.util.Optional;
import java.util.OptionalLong;

/** The address of a block as something shows it. */
record Address(Optional<String> strandId, OptionalLong sequenceNo) {

  private static final Shape SHAPE =
      Shape.of("block address").with("strandId", Kind.ID).with("sequenceNo", Kind.NUMBER);

  static final Address UNKNOWN = new Address(Optional.empty(), OptionalLong.empty());

  static Address read(IonValue value, Report report) {
    Fields fields = SHAPE.read(value, report);
    return new Address(fields.text("strandId"), fields.number("sequenceNo"));
  }

  boolean isComplete() {
    return strandId.isPresent() && sequenceNo.isPresent();
  }

  @Override
  public String toString() {
    return "{strandId:" + strandId.orElse("?") + ",sequenceNo:" + number() + "}";
  }

  private String number() {
    return sequenceNo.isPresent() ? Long.toString(sequenceNo.getAsLong()) : "?";
  }
}
