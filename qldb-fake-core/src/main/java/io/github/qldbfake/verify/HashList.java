package io.github.qldbfake.verify;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonList;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.journal.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of hashes. */
final class HashList {

  private HashList() {}

  /** The hashes of a list, or empty, with findings, if an element is none. */
  static Optional<List<Hash>> read(IonValue value, Kind kind, String name, Report report) {
    if (!Kind.LIST.fits(value)) {
      report.add(Rule.SHAPE, "a list of hashes as the " + name, Shown.type(value));
      return Optional.empty();
    }
    IonList list = (IonList) value;
    List<Hash> hashes = new ArrayList<>(list.size());
    for (IonValue element : list) {
      if (kind.fits(element)) {
        hashes.add(Hash.of(((IonBlob) element).getBytes()));
      } else {
        report
            .atEntry(list.indexOf(element))
            .add(Rule.SHAPE, kind + " in the " + name, Shown.type(element));
      }
    }
    return hashes.size() == list.size() ? Optional.of(hashes) : Optional.empty();
  }
}
