package io.github.qldbfake.verify;

import io.github.qldbfake.internal.journal.Hash;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Verifies journal exports in a folder: every {@code *.completed.manifest} in it or below is an
 * export, and its objects are one chain of blocks. The folder may be laid out like the bucket or
 * like the part of the bucket below the prefix. Files are read as streams: memory depends on the
 * largest block (and in Ion binary on the symbol table), not on the export.
 *
 * <p>ION_TEXT and ION_BINARY can be verified. In JSON the types are lost, and with them the hashes.
 *
 * <p>Of the started manifest, if it is there, exportId, prefix, outputFormat and the range of times
 * are held against the export. Nothing covers its ledgerName, bucket, objectEncryptionType and
 * kmsKeyArn.
 */
public final class ExportVerifier {

  /** Makes a verifier; it keeps nothing and may be used from any thread. */
  public ExportVerifier() {}

  /**
   * Verifies all exports in a folder.
   *
   * @return a result for each completed manifest, by the names of these
   * @throws UnreadableInputException if there is no folder, no completed manifest, or an export is
   *     JSON; an object that is missing or cannot be read is a finding
   */
  public List<Verification> verify(Path folder) {
    ExportFolder exports = new ExportFolder(folder);
    return exports.completedManifests().stream()
        .map(manifest -> new ExportCheck(exports, manifest).run(Optional.empty()))
        .toList();
  }

  /**
   * Verifies the one export in a folder, and holds it against a digest that was saved from
   * GetDigest when its last block was the tip.
   *
   * @param digest 32 bytes
   * @throws UnreadableInputException as the other, and if there is more than one export or it does
   *     not begin with block 0
   * @throws IllegalArgumentException if the digest has not 32 bytes
   */
  public Verification verify(Path folder, byte[] digest) {
    if (digest.length != Hash.LENGTH) {
      throw new IllegalArgumentException("a digest has 32 bytes, not " + digest.length);
    }
    ExportFolder exports = new ExportFolder(folder);
    List<Path> manifests = exports.completedManifests();
    if (manifests.size() != 1) {
      throw new UnreadableInputException(
          "there are "
              + manifests.size()
              + " exports in "
              + folder
              + ": give the folder of the one that the digest belongs to");
    }
    return new ExportCheck(exports, manifests.get(0)).run(Optional.of(Hash.of(digest)));
  }
}
