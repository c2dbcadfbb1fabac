package io.github.qldbfake.internal.server.clients;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands of the session API as a scenario sees them; refused ones are a {@link Refusal}. */
interface SessionWire extends AutoCloseable {

  /** StartSession: the token of the session. */
  String start(String ledger);

  /** StartTransaction: the id of the transaction. */
  String begin(String session);

  Rows execute(String session, String transaction, String statement, List<String> parameters);

  Rows fetch(String session, String transaction, String pageToken);

  /** CommitTransaction: the digest that the service answers. */
  byte[] commit(String session, String transaction, byte[] digest);

  void abort(String session);

  void end(String session);

  @Override
  void close();

  /** A page of results as Ion text. */
  record Rows(List<String> values, @Nullable String nextPageToken) {}
}
