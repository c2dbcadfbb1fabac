package io.github.qldbfake.internal.delivery;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.ledger.LedgerState;
import io.github.qldbfake.internal.store.JournalView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Writes the objects of one export: a manifest at the start, the data, a manifest at the end. */
public final class ExportWriter {

  private final ExportManifests manifests = new ExportManifests();
  private final BlockWriter blocks = new BlockWriter();
  private final ObjectCuts cuts = ObjectCuts.NONE;
  private final UniqueId exportId;
  private final ExportOrder order;
  private final ExportKeys keys;
  private final ObjectDestination destination;

  /** A writer for an export that was created at {@code created}. */
  public ExportWriter(
      UniqueId exportId, ExportOrder order, Instant created, ObjectDestination destination) {
    this.exportId = exportId;
    this.order = order;
    this.keys = new ExportKeys(exportId, order, created);
    this.destination = destination;
  }

  /** Writes the manifest that says what was asked for. */
  public void start(String ledgerName) {
    IonStruct manifest = manifests.started(ledgerName, exportId, order);
    put(keys.started(), Stream.of(manifest));
  }

  /**
   * Writes the blocks of the range.
   *
   * @param from the first time of which blocks are wanted
   * @return the keys of the objects
   */
  public List<String> writeData(LedgerState state, Instant from) {
    BlockTimes times = new BlockTimes(state.journal());
    BlockRange range =
        new BlockRange(times.firstAtOrAfter(from), times.firstAtOrAfter(order.exclusiveEndTime()));
    List<String> written = new ArrayList<>();
    for (BlockRange piece : cuts.cut(range)) {
      String key = keys.data(state.strandId(), piece);
      put(key, values(state.journal(), piece));
      written.add(key);
    }
    return written;
  }

  /** Writes the manifest that lists the data objects. */
  public void complete(UniqueId strandId, List<String> dataKeys) {
    put(keys.completed(strandId), Stream.of(manifests.completed(dataKeys)));
  }

  private Stream<IonStruct> values(JournalView journal, BlockRange range) {
    return LongStream.range(range.first(), range.end())
        .mapToObj(number -> blocks.block(journal.block(number)));
  }

  private void put(String key, Stream<? extends IonValue> values) {
    OutputFormat format = order.format();
    destination.put(
        new DeliveredObject(
            order.target().bucket(), key, format.contentType(), format.write(values)));
  }
}
