package com.example.registration;

import com.amazon.ion.IonInt;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonTimestamp;
import java.time.Instant;

/**
 * One version of a registration as the journal keeps it.
 *
 * @param address where the revision is in the journal, as Ion text
 * @param documentId the id that all versions of the registration share
 * @param version 0 for the first
 * @param committedAt the time of its transaction
 */
public record RegistrationRevision(
    String address,
    String documentId,
    int version,
    Instant committedAt,
    VehicleRegistration registration) {

  /** Reads a row of {@code history(…)} or of the committed view. */
  static RegistrationRevision fromIon(IonStruct row) {
    IonStruct metadata = (IonStruct) row.get("metadata");
    return new RegistrationRevision(
        row.get("blockAddress").toString(),
        ((IonString) metadata.get("id")).stringValue(),
        ((IonInt) metadata.get("version")).intValue(),
        Instant.ofEpochMilli(((IonTimestamp) metadata.get("txTime")).getMillis()),
        VehicleRegistration.fromIon((IonStruct) row.get("data")));
  }
}
