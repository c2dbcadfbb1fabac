package io.github.qldbfake;

import java.time.Instant;
import java.util.Optional;

/**
 * A committed version of a document.
 *
 * @param documentId 22 letters and digits
 * @param version from 0
 * @param txTime when its transaction committed
 * @param transactionId 22 letters and digits
 * @param data the document as Ion text; empty in a revision that deletes its document, and in one
 *     that is redacted
 */
public record LedgerRevision(
    String documentId, long version, Instant txTime, String transactionId, Optional<String> data) {}
