package io.github.qldbfake.internal.partiql.plan;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.partiql.eval.Datum;

/** A revision as the committed view and history show it. */
final class CommittedRow {

  private CommittedRow() {}

  static Datum of(Revision revision) {
    IonSystem ion = IonValues.system();
    IonStruct row = ion.newEmptyStruct();
    IonStruct address = ion.newEmptyStruct();
    address.add("strandId", ion.newString(revision.blockAddress().strandId().toString()));
    address.add("sequenceNo", ion.newInt(revision.blockAddress().sequenceNo()));
    row.add("blockAddress", address);
    row.add("hash", ion.newBlob(revision.hash().toByteArray()));
    revision.data().ifPresent(data -> row.add("data", data.load()));
    row.add("metadata", metadata(ion, revision));
    return Datum.of(row);
  }

  private static IonStruct metadata(IonSystem ion, Revision revision) {
    IonStruct metadata = ion.newEmptyStruct();
    metadata.add("id", ion.newString(revision.metadata().id().toString()));
    metadata.add("version", ion.newInt(revision.metadata().version()));
    long time = revision.metadata().txTime().toEpochMilli();
    metadata.add("txTime", ion.newTimestamp(Timestamp.forMillis(time, Timestamp.UTC_OFFSET)));
    metadata.add("txId", ion.newString(revision.metadata().txId().toString()));
    return metadata;
  }
}
