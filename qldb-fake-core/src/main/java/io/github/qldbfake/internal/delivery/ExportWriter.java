package io.github.qldbfake.internal.delivery;

import com.amazon.ion.IonStruct;
import io.github.qldbfake.internal.delivery.BlockPacker.PackedBlocks;
import io.github.qldbfake.internal.ion.UniqueId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the objects of one export: a manifest at the start, the data, a manifest at the end. What
 * a destination refused can be tried again; what it has taken is not written twice. Used by one
 * thread at a time.
 */
public final class ExportWriter {

  private final ExportManifests manifests = new ExportManifests();
  private final List<String> dataKeys = new ArrayList<>();
  private final UniqueId exportId;
  private final ExportOrder order;
  private final ExportKeys keys;
  private final String ledgerName;
  private final UniqueId strandId;
  private final BlockPacker packer;
  private final ObjectDestination destination;
  private BlockRange rest;

  /** A writer for an export that was created at {@code created}. */
  public ExportWriter(
      UniqueId exportId,
      ExportOrder order,
      Instant created,
      ExportSource source,
      ObjectDelivery delivery) {
    this.exportId = exportId;
    this.order = order;
    this.keys = new ExportKeys(exportId, order, created);
    this.ledgerName = source.ledgerName();
    this.strandId = source.state().strandId();
    this.packer = new BlockPacker(source.state().journal(), order.format(), delivery.cuts());
    this.destination = delivery.destination();
    this.rest = source.before(order.exclusiveEndTime());
  }

  /**
   * Writes the manifest that says what was asked for.
   *
   * @throws DeliveryException if the destination does not take it
   */
  public void start() {
    put(keys.started(), manifests.started(ledgerName, exportId, order));
  }

  /**
   * Writes the blocks of the range that are not written yet.
   *
   * @throws DeliveryException if the destination does not take one of the objects
   */
  public void writeData() {
    while (!rest.isEmpty()) {
      PackedBlocks packed = packer.pack(rest);
      String key = keys.data(strandId, packed.blocks());
      put(key, packed.content());
      dataKeys.add(key);
      rest = new BlockRange(packed.blocks().end(), rest.end());
    }
  }

  /**
   * Writes the manifest that lists the data objects.
   *
   * @throws DeliveryException if the destination does not take it
   */
  public void complete() {
    put(keys.completed(strandId), manifests.completed(dataKeys));
  }

  private void put(String key, IonStruct manifest) {
    put(key, order.format().write(manifest));
  }

  private void put(String key, byte[] content) {
    destination.put(
        new DeliveredObject(order.target(), key, order.format().contentType(), content));
  }
}
