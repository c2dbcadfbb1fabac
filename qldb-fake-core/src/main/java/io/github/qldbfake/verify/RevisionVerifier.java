package io.github.qldbfake.verify;

/**
 * Verifies the hash of a revision, or the hashes of a block, by themselves, without a digest. This
 * finds an accident, not a forger, who would have written a new hash as well: hold it against a
 * digest with {@link ProofVerifier}.
 */
public final class RevisionVerifier {

  /** Makes a verifier; it keeps nothing and may be used from any thread. */
  public RevisionVerifier() {}

  /**
   * Verifies a revision or block.
   *
   * @param revisionOrBlock Ion, or the JSON answer of GetRevision or GetBlock
   * @throws UnreadableInputException if it cannot be read
   */
  public Verification verify(byte[] revisionOrBlock) {
    return Subject.read(revisionOrBlock).verify(new Findings(), hash -> {});
  }
}
