package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.QldbHash;
import java.util.Arrays;
import java.util.List;

/**
 * The digest over a transaction and all statements it was sent, in their order. Drivers compute the
 * same on their side and advance it before they send a statement, so refused statements count too.
 */
record CommitDigest(Hash value) {

  /** The digest of a transaction without statements. */
  static CommitDigest of(UniqueId transactionId) {
    return new CommitDigest(QldbHash.ofString(transactionId.toString()));
  }

  /** The digest of one statement with its parameters. */
  static Hash ofStatement(String statement, List<IonBytes> parameters) {
    Hash digest = QldbHash.ofString(statement);
    for (IonBytes parameter : parameters) {
      digest = QldbHash.dot(digest, QldbHash.ofIon(parameter));
    }
    return digest;
  }

  /** This digest with one more statement. */
  CommitDigest fold(Hash statementDigest) {
    return new CommitDigest(QldbHash.dot(value, statementDigest));
  }

  /** Whether the client came to the same. */
  boolean matches(byte[] digestOfClient) {
    return Arrays.equals(value.toByteArray(), digestOfClient);
  }
}
