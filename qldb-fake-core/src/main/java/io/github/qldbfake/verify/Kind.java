package io.github.qldbfake.verify;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonInt;
import com.amazon.ion.IonList;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.IonValue;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.journal.Hash;
import java.math.BigInteger;

/** The kinds of values that the fields of blocks, revisions and manifests hold. */
enum Kind {
  STRING("a string") {
    @Override
    boolean holds(IonValue value) {
      return value instanceof IonString;
    }
  },
  ID("an id, a string of 22 letters and digits") {
    @Override
    boolean holds(IonValue value) {
      return value instanceof IonString text && isId(text.stringValue());
    }
  },
  NUMBER("a whole number from 0") {
    @Override
    boolean holds(IonValue value) {
      return value instanceof IonInt number
          && number.bigIntegerValue().signum() >= 0
          && number.bigIntegerValue().compareTo(LARGEST) <= 0;
    }
  },
  TIME("a timestamp with seconds") {
    @Override
    boolean holds(IonValue value) {
      return value instanceof IonTimestamp time
          && time.timestampValue().getPrecision() == Timestamp.Precision.SECOND;
    }
  },
  HASH("a hash, a blob of 32 bytes") {
    @Override
    boolean holds(IonValue value) {
      return value instanceof IonBlob blob && blob.byteSize() == Hash.LENGTH;
    }
  },
  HASH_OR_NONE("a hash, a blob of 32 bytes or of none") {
    @Override
    boolean holds(IonValue value) {
      return value instanceof IonBlob blob && (blob.byteSize() == 0 || HASH.holds(value));
    }
  },
  BASE64_HASH("a hash, a string of 32 bytes in base64") {
    @Override
    boolean holds(IonValue value) {
      return value instanceof IonString text && Base64Hash.read(text.stringValue()).isPresent();
    }
  },
  STRUCT("a struct") {
    @Override
    boolean holds(IonValue value) {
      return value instanceof IonStruct;
    }
  },
  /** A struct of the user, which may have annotations: its hash covers them. */
  DOCUMENT("a struct") {
    @Override
    boolean holds(IonValue value) {
      return value instanceof IonStruct;
    }
  },
  LIST("a list") {
    @Override
    boolean holds(IonValue value) {
      return value instanceof IonList;
    }
  };

  private static final int ID_LENGTH = 22;
  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  private final String description;

  Kind(String description) {
    this.description = description;
  }

  private static boolean isId(String text) {
    return text.length() == ID_LENGTH
        && text.chars()
            .allMatch(
                c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
  }

  /** Whether a value that is not null is of the right type and range. */
  abstract boolean holds(IonValue value);

  boolean fits(IonValue value) {
    boolean plain = this == DOCUMENT || value.getTypeAnnotations().length == 0;
    return plain && !value.isNullValue() && holds(value);
  }

  /** Whether a struct that is not null has a field of this kind. */
  boolean fitsField(IonStruct struct, String field) {
    IonValue value = struct.get(field);
    return value != null && fits(value);
  }

  @Override
  public String toString() {
    return description;
  }
}
