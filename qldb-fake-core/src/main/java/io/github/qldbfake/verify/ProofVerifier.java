package io.github.qldbfake.verify;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.journal.Hash;
import java.util.List;
import java.util.Optional;

/**
 * Verifies a revision or a block against a digest that was saved from GetDigest. Two things must
 * hold: the hash that is shown is that of the content ({@link Rule#REVISION_HASH}, or all rules of
 * a block), and the proof leads from that hash to the digest ({@link Rule#PROOF}).
 *
 * <p>A revision or block comes as the JSON answer of GetRevision or GetBlock ({@code {"Revision":
 * {"IonText": …}, "Proof": {"IonText": …}}}), or as itself in Ion text or binary. A redacted
 * revision shows {@code dataHash} in place of {@code data}; one that deletes its document has
 * neither.
 */
public final class ProofVerifier {

  /** Makes a verifier; it keeps nothing and may be used from any thread. */
  public ProofVerifier() {}

  /**
   * Verifies the answer of GetRevision or GetBlock, which holds its proof.
   *
   * @param answer JSON with {@code Revision} or {@code Block}, and {@code Proof}
   * @param digest 32 bytes
   * @throws UnreadableInputException if the answer cannot be read or has no proof
   * @throws IllegalArgumentException if the digest has not 32 bytes
   */
  public Verification verify(byte[] answer, byte[] digest) {
    Hash checked = digest(digest);
    Subject subject = Subject.read(answer);
    IonValue proof =
        subject
            .proof()
            .orElseThrow(
                () ->
                    new UnreadableInputException(
                        "there is no Proof with the "
                            + subject.name()
                            + ": ask for it with DigestTipAddress, or give the proof by itself"));
    return verify(subject, proof, checked);
  }

  /**
   * Verifies a revision or block with its proof.
   *
   * @param revisionOrBlock Ion, or JSON as in the other
   * @param proof the Ion list of hashes, or JSON {@code {"IonText": …}}, or {@code {"Proof":
   *     {"IonText": …}}}
   * @param digest 32 bytes
   * @throws UnreadableInputException if one of both cannot be read
   * @throws IllegalArgumentException if the digest has not 32 bytes
   */
  public Verification verify(byte[] revisionOrBlock, byte[] proof, byte[] digest) {
    Hash checked = digest(digest);
    return verify(Subject.read(revisionOrBlock), readProof(proof), checked);
  }

  private static Verification verify(Subject subject, IonValue proof, Hash digest) {
    Findings findings = new Findings();
    Report report = findings.at(Place.UNKNOWN);
    Optional<List<Hash>> hashes = HashList.read(proof, Kind.HASH, "proof", report);
    return subject.verify(
        findings,
        hash -> hashes.ifPresent(siblings -> ProofFold.check(hash, siblings, digest, report)));
  }

  private static IonValue readProof(byte[] bytes) {
    IonValue value = Input.read(bytes, "proof");
    IonValue wrapper =
        value instanceof IonStruct struct && !struct.isNullValue() && struct.containsKey("Proof")
            ? struct.get("Proof")
            : value;
    return Input.unwrap(wrapper, "Proof").orElse(wrapper);
  }

  private static Hash digest(byte[] digest) {
    if (digest.length != Hash.LENGTH) {
      throw new IllegalArgumentException("a digest has 32 bytes, not " + digest.length);
    }
    return Hash.of(digest);
  }
}
