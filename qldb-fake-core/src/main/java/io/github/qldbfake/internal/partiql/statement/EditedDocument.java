package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonBytes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document and the changes that a statement makes of it. */
final class EditedDocument {

  private final IonValue before;
  private final List<Edit> edits = new ArrayList<>();

  EditedDocument(IonValue before) {
    this.before = before;
  }

  void add(Edit edit) {
    edits.add(edit);
  }

  /** The document after all changes; empty if it is deleted. */
  Optional<IonBytes> after() {
    Place document = new Place(before.clone());
    Map<Location, Place> places = new HashMap<>();
    places.put(new Location(List.of()), document);
    List<Place> starts = new ArrayList<>();
    for (Edit edit : edits) {
      starts.add(
          places.computeIfAbsent(
              edit.base(), base -> new Place(base.from(document.value()).orElseThrow())));
    }
    for (int at = 0; at < starts.size(); at++) {
      edits.get(at).apply(starts.get(at));
    }
    return document.isRemoved() ? Optional.empty() : Optional.of(NewDocument.of(document.value()));
  }
}
