package io.github.qldbfake.internal.control;

import com.amazon.ion.IonList;
import com.amazon.ion.IonSystem;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.BlockAddress;
import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.Revision;
import java.util.List;

/** Parts of the journal as the compact Ion text of the API. */
final class IonTexts {

  private final BlockWriter writer = new BlockWriter();

  String of(Block block) {
    return IonBytes.of(writer.block(block)).toText();
  }

  String of(Revision revision) {
    return IonBytes.of(writer.revision(revision)).toText();
  }

  String of(BlockAddress address) {
    return IonBytes.of(writer.address(address)).toText();
  }

  String of(List<Hash> proof) {
    IonSystem system = IonValues.system();
    IonList list = system.newEmptyList();
    for (Hash hash : proof) {
      list.add(system.newBlob(hash.toByteArray()));
    }
    return IonBytes.of(list).toText();
  }
}
