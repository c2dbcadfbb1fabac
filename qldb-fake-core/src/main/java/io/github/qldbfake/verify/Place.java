package io.github.qldbfake.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Where something was found; what is not known or does not apply is empty.
 *
 * @param object the object of an export: its file, relative to the folder that was verified, with
 *     slashes
 * @param offset the byte of the object; in Ion text that of the line, unless the rule is {@link
 *     Rule#SPELLING}
 * @param block the number of the block: the one its neighbours leave it, if it shows another
 * @param revision the index of the revision in its block, from 0
 * @param documentId the document id that the revision shows
 * @param entry the index in the entriesHashList, from 0
 */
public record Place(
    Optional<String> object,
    OptionalLong offset,
    OptionalLong block,
    OptionalInt revision,
    Optional<String> documentId,
    OptionalInt entry) {

  static final Place UNKNOWN =
      new Place(
          Optional.empty(),
          OptionalLong.empty(),
          OptionalLong.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          OptionalInt.empty());

  static Place inObject(String object) {
    return new Place(
        Optional.of(object),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  Place atOffset(long number) {
    return new Place(object, OptionalLong.of(number), block, revision, documentId, entry);
  }

  Place inBlock(long number) {
    return new Place(object, offset, OptionalLong.of(number), revision, documentId, entry);
  }

  Place inRevision(int index, Optional<String> document) {
    return new Place(object, offset, block, OptionalInt.of(index), document, entry);
  }

  Place atEntry(int index) {
    return new Place(object, offset, block, revision, documentId, OptionalInt.of(index));
  }

  /** Such as {@code 2025/a.0-9.ion, byte 411, block 3, revision 0, document 1xY…}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    object.ifPresent(parts::add);
    offset.ifPresent(number -> parts.add("byte " + number));
    block.ifPresent(number -> parts.add("block " + number));
    revision.ifPresent(index -> parts.add("revision " + index));
    documentId.ifPresent(id -> parts.add("document " + id));
    entry.ifPresent(index -> parts.add("entry " + index));
    return String.join(", ", parts);
  }
}
