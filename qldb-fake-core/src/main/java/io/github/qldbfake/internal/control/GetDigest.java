package io.github.qldbfake.internal.control;


/** The digest over the whole journal of a ledger. */
public final class GetDigest implements Operation<GetDigest.Input, GetDigest.Output> {

  /** The request. */
  public record Input(String name) {}

  /** The answer. */
  public record Output(byte[] digest, String digestTipAddress) {}

  @Override
  public Output run(Caller caller, Input input) {
    throw new UnsupportedOperationException();
  }
}
