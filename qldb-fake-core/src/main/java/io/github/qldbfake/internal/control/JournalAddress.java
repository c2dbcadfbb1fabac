package io.github.qldbfake.internal.control;

import com.amazon.ion.IonInt;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;

/**
 * An address as a request gives it: well-formed, but not yet known to be of the ledger.
 *
 * @param parameterName the parameter that holds it
 */
record JournalAddress(String parameterName, String strandId, long sequenceNo) {

  /**
   * Reads the Ion text of an address.
   *
   * @throws ServiceException InvalidParameterException if it is no Ion, or no address
   */
  static JournalAddress read(String parameterName, String ionText) {
    IonValue value;
    try {
      value = IonBytes.parse(ionText).load();
    } catch (InvalidIonException e) {
      throw ControlErrors.invalidParameter(
          parameterName, "The provided Ion value is not valid and cannot be parsed.");
    }
    if (value instanceof IonStruct struct
        && !struct.isNullValue()
        && struct.get("strandId") instanceof IonText strandId
        && !strandId.isNullValue()
        && struct.get("sequenceNo") instanceof IonInt sequenceNo
        && !sequenceNo.isNullValue()
        && sequenceNo.bigIntegerValue().signum() >= 0) {
      return new JournalAddress(parameterName, strandId.stringValue(), clamped(sequenceNo));
    }
    throw ControlErrors.invalidParameter(parameterName, "The provided block address is not valid.");
  }

  private static long clamped(IonInt sequenceNo) {
    return sequenceNo.bigIntegerValue().bitLength() < Long.SIZE
        ? sequenceNo.longValue()
        : Long.MAX_VALUE;
  }

  /** The error that says what is wrong with this address. */
  ServiceException refused(String message) {
    return ControlErrors.invalidParameter(parameterName, message);
  }
}
