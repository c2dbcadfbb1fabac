package io.github.qldbfake.internal.delivery;

import io.github.qldbfake.internal.ion.UniqueId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The keys of the objects of one export.
 *
 * @param created when the export was created: the hour that its data objects are filed under
 */
record ExportKeys(UniqueId exportId, ExportOrder order, Instant created) {

  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("yyyy/MM/dd/HH", Locale.ROOT).withZone(ZoneOffset.UTC);

  String started() {
    return folder() + exportId + ".started.manifest";
  }

  String completed(UniqueId strandId) {
    return folder() + exportId + "." + strandId + ".completed.manifest";
  }

  String data(UniqueId strandId, BlockRange blocks) {
    return folder()
        + HOUR.format(created)
        + "/"
        + strandId
        + "."
        + blocks.first()
        + "-"
        + blocks.last()
        + "."
        + order.format().extension();
  }

  private String folder() {
    return order.target().folder();
  }
}
