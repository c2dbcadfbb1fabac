package io.github.qldbfake.internal.store;

import com.amazon.ion.IonType;
import com.amazon.ion.IonWriter;
import com.amazon.ion.system.IonBinaryWriterBuilder;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.BlockAddress;
import io.github.qldbfake.internal.journal.DocumentInfo;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.RedactedRevision;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.StatementInfo;
import io.github.qldbfake.internal.journal.TransactionInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/**
 * Writes blocks with everything they hold as one stream of Ion binary, one list a block, in the
 * order of the records' components; {@link BlockDecoder} reads it. Ids are blobs of 16 bytes, times
 * milliseconds since 1970, and documents the very bytes that are kept in memory.
 */
final class BlockEncoder {

  private static final IonBinaryWriterBuilder WRITERS =
      IonBinaryWriterBuilder.standard().immutable();

  private final IonWriter out;

  private BlockEncoder(IonWriter out) {
    this.out = out;
  }

  static byte[] encode(List<Block> blocks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (IonWriter writer = WRITERS.build(bytes)) {
      BlockEncoder encoder = new BlockEncoder(writer);
      for (Block block : blocks) {
        encoder.list(() -> encoder.block(block));
      }
    }
    return bytes.toByteArray();
  }

  private void block(Block block) throws IOException {
    address(block.blockAddress());
    id(block.transactionId());
    time(block.blockTimestamp());
    hash(block.blockHash());
    hash(block.entriesHash());
    hash(block.previousBlockHash());
    list(block.entriesHashList(), this::hash);
    list(block.transactionInfo().stream().toList(), this::transactionInfo);
    list(block.redactions(), this::redaction);
    list(block.revisions(), this::revision);
  }

  private void transactionInfo(TransactionInfo info) throws IOException {
    list(info.statements(), this::statement);
    list(info.documents(), this::document);
  }

  private void statement(StatementInfo statement) throws IOException {
    list(
        () -> {
          out.writeString(statement.statement());
          time(statement.startTime());
          hash(statement.statementDigest());
        });
  }

  private void document(DocumentInfo document) throws IOException {
    list(
        () -> {
          id(document.documentId());
          out.writeString(document.tableName());
          id(document.tableId());
          list(document.statements(), out::writeInt);
        });
  }

  private void redaction(RedactedRevision revision) throws IOException {
    list(
        () -> {
          address(revision.blockAddress());
          id(revision.tableId());
          id(revision.documentId());
          out.writeInt(revision.version());
        });
  }

  private void revision(Revision revision) throws IOException {
    list(
        () -> {
          id(revision.tableId());
          address(revision.blockAddress());
          hash(revision.hash());
          list(revision.data().stream().toList(), data -> out.writeBlob(data.toByteArray()));
          list(revision.dataHash().stream().toList(), this::hash);
          id(revision.metadata().id());
          out.writeInt(revision.metadata().version());
          time(revision.metadata().txTime());
          id(revision.metadata().txId());
        });
  }

  private void address(BlockAddress address) throws IOException {
    id(address.strandId());
    out.writeInt(address.sequenceNo());
  }

  private void id(UniqueId id) throws IOException {
    out.writeBlob(ByteBuffer.allocate(16).putLong(id.high()).putLong(id.low()).array());
  }

  private void hash(Hash hash) throws IOException {
    out.writeBlob(hash.toByteArray());
  }

  private void time(Instant time) throws IOException {
    out.writeInt(time.toEpochMilli());
  }

  private void list(Part part) throws IOException {
    out.stepIn(IonType.LIST);
    part.write();
    out.stepOut();
  }

  private <T> void list(List<T> parts, Element<T> element) throws IOException {
    list(
        () -> {
          for (T part : parts) {
            element.write(part);
          }
        });
  }

  private interface Part {

    void write() throws IOException;
  }

  private interface Element<T> {

    void write(T part) throws IOException;
  }
}
