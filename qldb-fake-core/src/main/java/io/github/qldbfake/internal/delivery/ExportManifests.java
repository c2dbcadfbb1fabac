package io.github.qldbfake.internal.delivery;

import com.amazon.ion.IonList;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.BlockWriter;
import java.util.List;

/** The two manifests of an export in the service's shapes. */
final class ExportManifests {

  private final IonSystem ion = IonValues.system();
  private final BlockWriter shapes = new BlockWriter();

  /** What was asked for; the format only if the request gave one. */
  IonStruct started(String ledgerName, UniqueId exportId, ExportOrder order) {
    IonStruct manifest = ion.newEmptyStruct();
    manifest.add("ledgerName", ion.newString(ledgerName));
    manifest.add("exportId", ion.newString(exportId.toString()));
    manifest.add("inclusiveStartTime", shapes.time(order.inclusiveStartTime()));
    manifest.add("exclusiveEndTime", shapes.time(order.exclusiveEndTime()));
    manifest.add("bucket", ion.newString(order.target().bucket()));
    manifest.add("prefix", ion.newString(order.target().prefix()));
    manifest.add("objectEncryptionType", ion.newString(order.target().encryption().name()));
    order
        .outputFormat()
        .ifPresent(format -> manifest.add("outputFormat", ion.newString(format.name())));
    return manifest;
  }

  /** The keys of the data objects, in the order of their blocks. */
  IonStruct completed(List<String> dataKeys) {
    IonList keys = ion.newEmptyList();
    dataKeys.forEach(key -> keys.add(ion.newString(key)));
    IonStruct manifest = ion.newEmptyStruct();
    manifest.add("keys", keys);
    return manifest;
  }
}
