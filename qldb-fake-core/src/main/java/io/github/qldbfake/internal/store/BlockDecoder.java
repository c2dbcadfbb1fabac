package io.github.qldbfake.internal.store;

import com.amazon.ion.IonReader;
import com.amazon.ion.IonType;
import com.amazon.ion.system.IonReaderBuilder;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.BlockAddress;
import io.github.qldbfake.internal.journal.DocumentInfo;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.RedactedRevision;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.RevisionMetadata;
import io.github.qldbfake.internal.journal.StatementInfo;
import io.github.qldbfake.internal.journal.TransactionInfo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the blocks that {@link BlockEncoder} wrote, the same to the last bit. */
final class BlockDecoder {

  private static final IonReaderBuilder READERS = IonReaderBuilder.standard().immutable();

  private final IonReader in;

  private BlockDecoder(IonReader in) {
    this.in = in;
  }

  /**
   * The blocks of one stream.
   *
   * @throws IOException if the stream is no such thing
   */
  static List<Block> decode(byte[] stream) throws IOException {
    try (IonReader reader = READERS.build(stream)) {
      BlockDecoder decoder = new BlockDecoder(reader);
      return decoder.elements(decoder::block);
    } catch (RuntimeException e) {
      // Whatever a reader throws that stands before another value than it expects.
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  private Block block() {
    in.stepIn();
    Block block =
        new Block(
            address(),
            id(),
            time(),
            hash(),
            hash(),
            hash(),
            list(this::nextHash),
            option(this::transactionInfo),
            list(this::redaction),
            list(this::revision));
    in.stepOut();
    return block;
  }

  /** Stands in the list already: its first part is the next value. */
  private TransactionInfo transactionInfo() {
    return new TransactionInfo(elementsHere(this::statement), list(this::document));
  }

  private StatementInfo statement() {
    in.stepIn();
    StatementInfo statement = new StatementInfo(text(), time(), hash());
    in.stepOut();
    return statement;
  }

  private DocumentInfo document() {
    in.stepIn();
    DocumentInfo document = new DocumentInfo(id(), text(), id(), list(in::intValue));
    in.stepOut();
    return document;
  }

  private RedactedRevision redaction() {
    in.stepIn();
    RedactedRevision revision = new RedactedRevision(address(), id(), id(), number());
    in.stepOut();
    return revision;
  }

  private Revision revision() {
    in.stepIn();
    Revision revision =
        new Revision(
            id(),
            address(),
            hash(),
            option(() -> IonBytes.ofKept(in.newBytes())),
            option(this::nextHash),
            new RevisionMetadata(id(), number(), time(), id()));
    in.stepOut();
    return revision;
  }

  private BlockAddress address() {
    return new BlockAddress(id(), number());
  }

  private UniqueId id() {
    next(IonType.BLOB);
    ByteBuffer bytes = ByteBuffer.wrap(in.newBytes());
    return new UniqueId(bytes.getLong(), bytes.getLong());
  }

  private Hash hash() {
    next(IonType.BLOB);
    return nextHash();
  }

  private Hash nextHash() {
    return Hash.of(in.newBytes());
  }

  private Instant time() {
    return Instant.ofEpochMilli(number());
  }

  private long number() {
    next(IonType.INT);
    return in.longValue();
  }

  private String text() {
    next(IonType.STRING);
    return in.stringValue();
  }

  private <T> Optional<T> option(Supplier<T> element) {
    return list(element).stream().findFirst();
  }

  private <T> List<T> list(Supplier<T> element) {
    next(IonType.LIST);
    return elementsHere(element);
  }

  private <T> List<T> elementsHere(Supplier<T> element) {
    in.stepIn();
    List<T> elements = elements(element);
    in.stepOut();
    return elements;
  }

  /** The rest of what the reader is in; {@code element} reads the value it stands on. */
  private <T> List<T> elements(Supplier<T> element) {
    List<T> elements = new ArrayList<>();
    while (in.next() != null) {
      elements.add(element.get());
    }
    return elements;
  }

  private void next(IonType type) {
    IonType found = in.next();
    if (found != type) {
      throw new IllegalStateException("there is " + found + " where " + type + " belongs");
    }
  }
}
