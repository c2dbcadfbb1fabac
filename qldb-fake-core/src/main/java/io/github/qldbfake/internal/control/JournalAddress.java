package io.github.qldbfake.internal.control;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.BlockAddress;
import io.github.qldbfake.internal.journal.BlockAddressReader;

/**
 * An address as a request gives it: well-formed, but not yet known to be of the ledger.
 *
 * @param parameterName the parameter that holds it
 */
record JournalAddress(String parameterName, BlockAddress address) {

  private static final BlockAddressReader READER = new BlockAddressReader();

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
    return READER
        .read(value)
        .map(address -> new JournalAddress(parameterName, address))
        .orElseThrow(
            () ->
                ControlErrors.invalidParameter(
                    parameterName, "The provided block address is not valid."));
  }

  UniqueId strandId() {
    return address.strandId();
  }

  long sequenceNo() {
    return address.sequenceNo();
  }

  /** The error that says what is wrong with this address. */
  ServiceException refused(String message) {
    return ControlErrors.invalidParameter(parameterName, message);
  }
}
