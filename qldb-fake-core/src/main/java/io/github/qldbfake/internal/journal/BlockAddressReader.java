package io.github.qldbfake.internal.journal;

import com.amazon.ion.IonInt;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import java.math.BigInteger;
import java.util.Optional;

/** Reads block addresses that clients send. */
public final class BlockAddressReader {

  private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

  /**
   * The address that {@code ionText} spells, or empty if it spells anything else.
   *
   * @throws io.github.qldbfake.internal.ion.InvalidIonException if it is not one Ion value
   */
  public Optional<BlockAddress> read(String ionText) {
    return read(IonBytes.parse(ionText).load());
  }

  /** The address that {@code value} shows, or empty if it is anything else. */
  public Optional<BlockAddress> read(IonValue value) {
    if (value instanceof IonStruct struct
        && !struct.isNullValue()
        && struct.get("strandId") instanceof IonString strand
        && !strand.isNullValue()
        && struct.get("sequenceNo") instanceof IonInt number
        && !number.isNullValue()
        && number.bigIntegerValue().signum() >= 0
        && number.bigIntegerValue().compareTo(MAX) <= 0) {
      return UniqueId.parse(strand.stringValue())
          .map(strandId -> new BlockAddress(strandId, number.longValue()));
    }
    return Optional.empty();
  }
}
