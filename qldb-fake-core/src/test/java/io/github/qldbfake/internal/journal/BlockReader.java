package io.github.qldbfake.internal.journal;

import com.amazon.ion.IonInt;
import com.amazon.ion.IonSequence;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a block of the service back into records, for comparing it with what we write. */
public final class BlockReader {

  private BlockReader() {}

  /** The block that {@code block} shows. */
  public static Block read(IonStruct block) {
    IonStruct info = Vectors.struct(block, "transactionInfo");
    return new Block(
        address(block),
        id(block, "transactionId"),
        time(block, "blockTimestamp"),
        Vectors.hash(block, "blockHash"),
        Vectors.hash(block, "entriesHash"),
        Vectors.hash(block, "previousBlockHash"),
        Vectors.hashes(block.get("entriesHashList")),
        Optional.of(new TransactionInfo(statements(info), documents(info))),
        List.of(),
        Vectors.structs(block.get("revisions")).stream().map(BlockReader::revision).toList());
  }

  private static Revision revision(IonStruct revision) {
    IonStruct metadata = Vectors.struct(revision, "metadata");
    return new Revision(
        new UniqueId(1, 1),
        address(revision),
        Vectors.hash(revision, "hash"),
        Optional.of(IonBytes.of(revision.get("data"))),
        new RevisionMetadata(
            id(metadata, "id"),
            ((IonInt) metadata.get("version")).longValue(),
            time(metadata, "txTime"),
            id(metadata, "txId")));
  }

  private static List<StatementInfo> statements(IonStruct info) {
    return Vectors.structs(info.get("statements")).stream()
        .map(
            statement ->
                new StatementInfo(
                    text(statement, "statement"),
                    time(statement, "startTime"),
                    Vectors.hash(statement, "statementDigest")))
        .toList();
  }

  private static List<DocumentInfo> documents(IonStruct info) {
    List<DocumentInfo> documents = new ArrayList<>();
    for (IonValue value : Vectors.struct(info, "documents")) {
      IonStruct document = (IonStruct) value;
      List<Integer> statements = new ArrayList<>();
      for (IonValue index : (IonSequence) document.get("statements")) {
        statements.add(((IonInt) index).intValue());
      }
      documents.add(
          new DocumentInfo(
              UniqueId.parse(document.getFieldName()).orElseThrow(),
              text(document, "tableName"),
              id(document, "tableId"),
              statements));
    }
    return documents;
  }

  private static BlockAddress address(IonStruct parent) {
    return new BlockAddressReader().read(parent.get("blockAddress")).orElseThrow();
  }

  private static UniqueId id(IonStruct parent, String name) {
    return UniqueId.parse(text(parent, name)).orElseThrow();
  }

  private static Instant time(IonStruct parent, String name) {
    return Instant.ofEpochMilli(((IonTimestamp) parent.get(name)).getMillis());
  }

  private static String text(IonStruct parent, String name) {
    return ((IonString) parent.get(name)).stringValue();
  }
}
