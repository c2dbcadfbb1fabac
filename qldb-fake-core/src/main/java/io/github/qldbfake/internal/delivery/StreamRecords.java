package io.github.qldbfake.internal.delivery;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.journal.DocumentInfo;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.TransactionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records of one stream in the service's own Ion shapes. */
final class StreamRecords {

  private final IonSystem ion = IonValues.system();
  private final BlockWriter blocks = new BlockWriter();
  private final String streamArn;

  StreamRecords(String streamArn) {
    this.streamArn = streamArn;
  }

  /** The first record of every stream. */
  IonBytes created() {
    return control("CREATED");
  }

  /** The last record of a stream that has come to its end. */
  IonBytes completed() {
    return control("COMPLETED");
  }

  /**
   * What a stream says of a block: a summary, then the revisions of its documents. Nothing of a
   * block that changes nothing.
   */
  List<IonBytes> of(Block block) {
    List<IonBytes> records = new ArrayList<>();
    if (!block.revisions().isEmpty() || !block.redactions().isEmpty()) {
      records.add(payload("BLOCK_SUMMARY", blocks.summary(block)));
      Map<UniqueId, DocumentInfo> documents = documents(block);
      for (Revision revision : block.revisions()) {
        if (!revision.isInternal()) {
          DocumentInfo document =
              Objects.requireNonNull(documents.get(revision.metadata().id()), "document of block");
          records.add(payload("REVISION_DETAILS", details(revision, document)));
        }
      }
    }
    return records;
  }

  private IonStruct details(Revision revision, DocumentInfo document) {
    IonStruct table = ion.newEmptyStruct();
    table.add("tableName", ion.newString(document.tableName()));
    table.add("tableId", ion.newString(document.tableId().toString()));
    IonStruct details = ion.newEmptyStruct();
    details.add("tableInfo", table);
    details.add("revision", blocks.revision(revision));
    return details;
  }

  private static Map<UniqueId, DocumentInfo> documents(Block block) {
    return block.transactionInfo().map(TransactionInfo::documents).orElse(List.of()).stream()
        .collect(Collectors.toMap(DocumentInfo::documentId, Function.identity()));
  }

  private IonBytes control(String type) {
    IonStruct payload = ion.newEmptyStruct();
    payload.add("controlRecordType", ion.newString(type));
    return payload("CONTROL", payload);
  }

  private IonBytes payload(String type, IonStruct payload) {
    IonStruct whole = ion.newEmptyStruct();
    whole.add("qldbStreamArn", ion.newString(streamArn));
    whole.add("recordType", ion.newString(type));
    whole.add("payload", payload);
    return IonBytes.of(whole);
  }
}
