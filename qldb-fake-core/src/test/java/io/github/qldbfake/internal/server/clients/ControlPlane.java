package io.github.qldbfake.internal.server.clients;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The control plane as a scenario sees it, whatever client is behind it. What the service refuses
 * is a {@link Refusal}.
 */
interface ControlPlane extends AutoCloseable {

  LedgerView create(NewLedger ledger);

  LedgerView describe(String name);

  LedgerPage list(int maxResults, @Nullable String token);

  /** UpdateLedger; a value that is null is not sent. */
  LedgerView update(String name, @Nullable Boolean deletionProtection, @Nullable String kmsKey);

  LedgerView changeMode(String name, String permissionsMode);

  void delete(String name);

  void tag(String arn, Map<String, String> tags);

  void untag(String arn, List<String> keys);

  Map<String, String> tags(String arn);

  TipDigest digest(String name);

  ProvenIon block(String name, String address, @Nullable String tip);

  ProvenIon revision(String name, String address, String documentId, @Nullable String tip);

  @Override
  void close();

  /** What CreateLedger is asked for; a value that is null is not sent. */
  record NewLedger(
      String name,
      String permissionsMode,
      @Nullable Boolean deletionProtection,
      @Nullable String kmsKey,
      Map<String, String> tags) {}

  /** A page of ListLedgers. */
  record LedgerPage(List<String> names, @Nullable String nextToken) {}

  /** A digest as Base64, and the Ion text of the address of the last block it covers. */
  record TipDigest(String base64, String tip) {}

  /** A block or revision and its proof, both Ion text. */
  record ProvenIon(String text, @Nullable String proof) {}
}
