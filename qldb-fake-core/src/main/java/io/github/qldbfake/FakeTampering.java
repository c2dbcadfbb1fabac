package io.github.qldbfake;

/**
 * Lets a ledger show other things than it holds, so that a test can see its application's own
 * verification notice.
 *
 * <p>What is tampered with shows wherever the journal shows: GetBlock, GetRevision, history, the
 * committed view, and exports and streams from then on. The journal itself is as it was: digests do
 * not change, queries of documents go on as before, and a fork made earlier shows the truth.
 */
public sealed interface FakeTampering permits LocalTampering, RemoteTampering {

  /**
   * Shows other data in a revision, under the hash of the true data.
   *
   * @param version the version of the document, from 0
   * @param ionText a struct
   * @throws QldbFakeException if there is no such revision, it has no data, or {@code ionText} is
   *     not Ion
   */
  FakeTampering data(String documentId, long version, String ionText);

  /**
   * Shows a revision with one bit of its hash flipped.
   *
   * @param version the version of the document, from 0
   * @throws QldbFakeException if there is no such revision
   */
  FakeTampering hash(String documentId, long version);

  /**
   * Shows a block with one bit of its {@code blockHash} flipped.
   *
   * @throws QldbFakeException if there is no block of that number
   */
  FakeTampering blockHash(long sequenceNo);

  /**
   * Shows another text for a statement of a block, under the digest of the true one.
   *
   * @param position from 0, among the statements of the block
   * @throws QldbFakeException if there is no such block, or no such statement in it
   */
  FakeTampering statement(long sequenceNo, int position, String text);

  /** Shows every proof with one bit flipped. */
  FakeTampering proofs();

  /** Shows the truth again. */
  FakeTampering undo();
}
