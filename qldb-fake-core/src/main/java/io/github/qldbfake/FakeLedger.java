package io.github.qldbfake;

import io.github.qldbfake.verify.Verification;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A ledger of the fake, reached without HTTP: for seeds and for looking inside. */
public sealed interface FakeLedger permits LocalLedger, RemoteLedger {

  /** The name, unique in its account. */
  String name();

  /** {@code arn:aws:qldb:REGION:ACCOUNT:ledger/NAME}. */
  String arn();

  /** The account it belongs to, which knows the credentials for clients. */
  FakeAccount account();

  /** Where clients reach the ledger, whatever their credentials: the endpoint of its account. */
  default URI endpoint() {
    return account().endpoint();
  }

  /**
   * Runs one statement in a transaction of its own. Policies of the account do not bind it.
   *
   * @param parameters the values for {@code ?}, as Ion text
   * @return the rows as Ion text
   * @throws QldbFakeException with the service's message if it is refused; nothing is changed then
   */
  List<String> execute(String statement, String... parameters);

  // Looking inside. None of this leaves a block in the journal.

  /** The names of the active tables, in the order of their creation. */
  List<String> tables();

  /**
   * The present documents of a table as Ion text, in the order of their insertion.
   *
   * @throws QldbFakeException if there is no such table
   */
  List<String> documents(String table);

  /**
   * All revisions of a table as {@code history(table)} shows them, as Ion text, by document in the
   * order of insertion, then by version.
   *
   * @throws QldbFakeException if there is no such table
   */
  List<String> history(String table);

  /**
   * As {@link #history}, to be looked into.
   *
   * @throws QldbFakeException if there is no such table
   */
  List<LedgerRevision> revisions(String table);

  /** The digest over the whole journal, 32 bytes, as GetDigest gives it. */
  byte[] digest();

  /** The number of the last block, which {@link #digest} covers; block 0 is the ledger's first. */
  long tip();

  /** Recomputes every hash of the journal, as it is shown, up to the digest. */
  Verification verify();

  /**
   * Writes an export of the whole journal as Ion text, with its manifests, to a new folder of the
   * ledger's name, which stands for the bucket. No client and no destination is needed for it.
   *
   * @param directory has to exist
   * @return the folder, for {@link io.github.qldbfake.verify.ExportVerifier} and others who read
   *     exports
   * @throws QldbFakeException if it cannot be written
   */
  Path export(Path directory);

  // Going back, and elsewhere.

  /**
   * Adds a ledger to the account with the contents and settings of this one as they are now. Both
   * keep their strand id and the blocks they have in common, and go their own ways from now on.
   *
   * @throws QldbFakeException if the name breaks a rule or is taken
   */
  FakeLedger fork(String name);

  /**
   * Remembers the present contents under a name for {@link #restore}; a second call with that name
   * puts others in their place.
   */
  FakeLedger mark(String point);

  /**
   * Goes back to the contents under a name: journal, tables and documents, as often as wanted. Open
   * sessions end; a driver opens new ones by itself.
   *
   * @throws QldbFakeException if nothing has been marked with that name, or while an export or a
   *     stream of the ledger runs
   */
  FakeLedger restore(String point);

  /** Lets this ledger show other things than it holds, for tests of verification. */
  FakeTampering tampering();
}
