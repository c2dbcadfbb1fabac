package io.github.qldbfake;

import java.util.Map;

/** Tampers with a ledger of a fake elsewhere. */
final class RemoteTampering implements FakeTampering {

  private final RemoteCalls.OfLedger calls;

  RemoteTampering(RemoteCalls.OfLedger calls) {
    this.calls = calls;
  }

  @Override
  public FakeTampering data(String documentId, long version, String ionText) {
    return after("data", Map.of("documentId", documentId, "version", version, "data", ionText));
  }

  @Override
  public FakeTampering hash(String documentId, long version) {
    return after("hash", Map.of("documentId", documentId, "version", version));
  }

  @Override
  public FakeTampering blockHash(long sequenceNo) {
    return after("block-hash", Map.of("sequenceNo", sequenceNo));
  }

  @Override
  public FakeTampering statement(long sequenceNo, int position, String text) {
    return after(
        "statement", Map.of("sequenceNo", sequenceNo, "position", position, "statement", text));
  }

  @Override
  public FakeTampering proofs() {
    return after("proofs", Map.of());
  }

  @Override
  public FakeTampering undo() {
    return after("undo", Map.of());
  }

  private FakeTampering after(String what, Map<String, ?> arguments) {
    var unused = calls.post("tamper/" + what, arguments);
    return this;
  }
}
