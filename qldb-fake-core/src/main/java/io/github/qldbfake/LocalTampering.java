package io.github.qldbfake;

import io.github.qldbfake.internal.admin.JournalTampering;

/** Tampers with a ledger in this JVM. */
final class LocalTampering implements FakeTampering {

  private final JournalTampering journal;

  LocalTampering(JournalTampering journal) {
    this.journal = journal;
  }

  @Override
  public FakeTampering data(String documentId, long version, String ionText) {
    return after(() -> journal.data(documentId, version, ionText));
  }

  @Override
  public FakeTampering hash(String documentId, long version) {
    return after(() -> journal.hash(documentId, version));
  }

  @Override
  public FakeTampering blockHash(long sequenceNo) {
    return after(() -> journal.blockHash(sequenceNo));
  }

  @Override
  public FakeTampering statement(long sequenceNo, int position, String text) {
    return after(() -> journal.statement(sequenceNo, position, text));
  }

  @Override
  public FakeTampering proofs() {
    return after(journal::proofs);
  }

  @Override
  public FakeTampering undo() {
    return after(journal::undo);
  }

  private FakeTampering after(Runnable work) {
    Serving.run(work);
    return this;
  }
}
