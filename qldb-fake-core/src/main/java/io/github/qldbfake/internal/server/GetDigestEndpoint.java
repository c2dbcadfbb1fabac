package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.GetDigest;
import java.util.Optional;

/** GetDigest. */
final class GetDigestEndpoint implements Endpoint {

  private final GetDigest operation = new GetDigest();
  private final LedgerJson ledgers;

  GetDigestEndpoint(LedgerJson ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String operation() {
    return "GetDigest";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    GetDigest.Output output = operation.run(caller, new GetDigest.Input(LedgerJson.name(input)));
    ObjectNode body = ledgers.object();
    body.put("Digest", output.digest().toString());
    body.set("DigestTipAddress", ledgers.ionText(output.digestTipAddress()));
    return Optional.of(body);
  }
}
