package io.github.qldbfake.internal.session;

import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import software.amazon.qldb.QldbHash;

/** The digest of a transaction as the official driver computes it, with the driver's own hash. */
public final class ClientDigest {

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  private QldbHash hash;

  public ClientDigest(String transactionId) {
    hash = QldbHash.toQldbHash(transactionId, ION);
  }

  public void fold(String statement, String... parameters) {
    QldbHash statementHash = QldbHash.toQldbHash(statement, ION);
    for (String parameter : parameters) {
      IonValue value = ION.singleValue(parameter);
      statementHash = statementHash.dot(QldbHash.toQldbHash(value, ION));
    }
    hash = hash.dot(statementHash);
  }

  public byte[] toByteArray() {
    return hash.getQldbHash();
  }
}
