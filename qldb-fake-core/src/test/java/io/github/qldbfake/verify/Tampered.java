package io.github.qldbfake.verify;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonList;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.QldbHash;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Chains of blocks as Ion trees, to be altered at will before they are verified. */
final class Tampered {

  private final List<IonStruct> blocks = new ArrayList<>();

  Tampered(List<Block> blocks) {
    blocks.forEach(block -> this.blocks.add(new BlockWriter().block(block)));
  }

  /** Alters one block. */
  Tampered with(int index, Consumer<IonStruct> change) {
    change.accept(blocks.get(index));
    return this;
  }

  Tampered without(int index) {
    blocks.remove(index);
    return this;
  }

  /**
   * Makes them blocks of the real service: what its entries besides those of revisions and infos
   * are, nobody knows.
   */
  Tampered asOfTheService() {
    Hash previous = Hash.EMPTY;
    for (IonStruct block : blocks) {
      IonList entries = (IonList) block.get("entriesHashList");
      int second = block.containsKey("revisions") ? 2 : 1;
      entries.set(0, blob(QldbHash.ofString("first entry")));
      entries.set(second, blob(QldbHash.ofString("second entry")));
      List<Hash> hashes = new ArrayList<>();
      entries.forEach(entry -> hashes.add(Hash.of(((IonBlob) entry).getBytes())));
      Hash entriesHash = QldbHash.merkle(hashes);
      block.put("entriesHash", blob(entriesHash));
      block.put("previousBlockHash", blob(previous));
      previous = QldbHash.dot(entriesHash, previous);
      block.put("blockHash", blob(previous));
    }
    return this;
  }

  Verification verify() {
    ChainVerifier verifier = new ChainVerifier();
    blocks.forEach(block -> verifier.add(block.toString()));
    return verifier.result();
  }

  static IonValue ion(String text) {
    return IonValues.system().singleValue(text);
  }

  static IonBlob blob(Hash hash) {
    return IonValues.system().newBlob(hash.toByteArray());
  }

  /** A hash like no other. */
  static IonBlob otherHash() {
    return blob(QldbHash.ofString("other"));
  }

  static IonStruct revision(IonStruct block, int index) {
    return (IonStruct) ((IonList) block.get("revisions")).get(index);
  }
}
