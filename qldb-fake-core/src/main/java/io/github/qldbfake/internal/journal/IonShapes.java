package io.github.qldbfake.internal.journal;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonList;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.ion.UniqueId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** The Ion values that blocks are made of. */
final class IonShapes {

  private final IonSystem ion = IonValues.system();

  IonStruct struct() {
    return ion.newEmptyStruct();
  }

  IonStruct address(BlockAddress address) {
    IonStruct struct = ion.newEmptyStruct();
    struct.add("strandId", ion.newString(address.strandId().toString()));
    struct.add("sequenceNo", ion.newInt(address.sequenceNo()));
    return struct;
  }

  IonStruct metadata(RevisionMetadata metadata) {
    IonStruct struct = ion.newEmptyStruct();
    struct.add("id", id(metadata.id()));
    struct.add("version", ion.newInt(metadata.version()));
    struct.add("txTime", time(metadata.txTime()));
    struct.add("txId", id(metadata.txId()));
    return struct;
  }

  IonStruct transactionInfo(TransactionInfo info) {
    IonStruct struct = ion.newEmptyStruct();
    IonList statements = ion.newEmptyList();
    info.statements().forEach(statement -> statements.add(statement(statement)));
    struct.add("statements", statements);
    if (!info.documents().isEmpty()) {
      IonStruct documents = ion.newEmptyStruct();
      info.documents()
          .forEach(document -> documents.add(document.documentId().toString(), document(document)));
      struct.add("documents", documents);
    }
    return struct;
  }

  /** {@code {revisions: […]}}. */
  IonStruct redactionInfo(List<RedactedRevision> redactions) {
    IonList revisions = ion.newEmptyList();
    redactions.forEach(revision -> revisions.add(redaction(revision)));
    IonStruct struct = ion.newEmptyStruct();
    struct.add("revisions", revisions);
    return struct;
  }

  IonStruct redaction(RedactedRevision revision) {
    IonStruct struct = ion.newEmptyStruct();
    struct.add("blockAddress", address(revision.blockAddress()));
    struct.add("tableId", id(revision.tableId()));
    struct.add("documentId", id(revision.documentId()));
    struct.add("version", ion.newInt(revision.version()));
    return struct;
  }

  IonString id(UniqueId id) {
    return ion.newString(id.toString());
  }

  IonBlob hash(Hash hash) {
    return ion.newBlob(hash.toByteArray());
  }

  IonList hashes(List<Hash> hashes) {
    IonList list = ion.newEmptyList();
    hashes.forEach(hash -> list.add(hash(hash)));
    return list;
  }

  /** Exactly three fractional digits and Z: the hash of a timestamp depends on both. */
  IonTimestamp time(Instant instant) {
    ZonedDateTime utc = instant.atZone(ZoneOffset.UTC);
    BigDecimal seconds = BigDecimal.valueOf(utc.getSecond() * 1000L + utc.getNano() / 1_000_000, 3);
    return ion.newTimestamp(
        Timestamp.forSecond(
            utc.getYear(),
            utc.getMonthValue(),
            utc.getDayOfMonth(),
            utc.getHour(),
            utc.getMinute(),
            seconds,
            Timestamp.UTC_OFFSET));
  }

  private IonStruct statement(StatementInfo statement) {
    IonStruct struct = ion.newEmptyStruct();
    struct.add("statement", ion.newString(statement.statement()));
    struct.add("startTime", time(statement.startTime()));
    struct.add("statementDigest", hash(statement.statementDigest()));
    return struct;
  }

  private IonStruct document(DocumentInfo document) {
    IonStruct struct = ion.newEmptyStruct();
    struct.add("tableName", ion.newString(document.tableName()));
    struct.add("tableId", id(document.tableId()));
    IonList statements = ion.newEmptyList();
    document.statements().forEach(index -> statements.add(ion.newInt(index)));
    struct.add("statements", statements);
    return struct;
  }
}
