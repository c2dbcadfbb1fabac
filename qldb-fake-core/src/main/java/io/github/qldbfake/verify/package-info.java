/**
 * Verifies what a ledger, of this fake or of the real service, has given away: journal exports,
 * revisions and blocks with their proofs, receipts. It needs no ledger and no network.
 *
 * <p>{@link io.github.qldbfake.verify.ExportVerifier} reads the files of an export, {@link
 * io.github.qldbfake.verify.ChainVerifier} any sequence of blocks, {@link
 * io.github.qldbfake.verify.ProofVerifier} an answer of GetRevision or GetBlock, {@link
 * io.github.qldbfake.verify.RevisionVerifier} a revision by itself, and {@link
 * io.github.qldbfake.verify.ReceiptVerifier} a receipt. All of them answer with a {@link
 * io.github.qldbfake.verify.Verification}.
 */
@NullMarked
package io.github.qldbfake.verify;

import org.jspecify.annotations.NullMarked;
