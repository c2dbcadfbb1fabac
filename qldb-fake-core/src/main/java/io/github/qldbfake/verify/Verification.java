package io.github.qldbfake.verify;

import java.util.List;
import java.util.Optional;

/**
 * What a verification has come to.
 *
 * @param subject what was verified, such as the key of an export's manifest
 * @param extent how much was verified
 * @param findings what does not hold, in the order in which it was found, {@value #MOST_FINDINGS}
 *     at most
 * @param findingsInAll how many findings there are, with those that were left out
 * @param digest the digest at the last block, in base64; only of a chain that begins with block 0
 *     and has no gap
 * @param uncovered what could be altered without a finding, each as a sentence
 */
public record Verification(
    String subject,
    Extent extent,
    List<Finding> findings,
    long findingsInAll,
    Optional<String> digest,
    List<String> uncovered) {

  /** How many findings are kept. */
  public static final int MOST_FINDINGS = 100;

  /** Keeps copies of the lists. */
  public Verification {
    findings = List.copyOf(findings);
    uncovered = List.copyOf(uncovered);
  }

  /** Whether everything holds. */
  public boolean verified() {
    return findingsInAll == 0;
  }
}
