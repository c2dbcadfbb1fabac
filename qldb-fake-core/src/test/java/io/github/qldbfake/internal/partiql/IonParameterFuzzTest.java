package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.QldbHash;
import java.util.List;

/**
 * Whatever the bytes, Ion text or binary, they are refused or are a value that survives every way
 * through the engine.
 */
class IonParameterFuzzTest {

  private static final FuzzLedger LEDGER = new FuzzLedger();
  private static final List<String> USES =
      List.of(
          "INSERT INTO U VALUE {'a': ?}",
          "INSERT INTO U ?",
          "UPDATE T SET a = ?",
          "SELECT a, ? AS b FROM T WHERE a = ? OR a < ? OR a IN ?",
          "SELECT * FROM U WHERE a = ?",
          "SELECT VALUE [x, CAST(x AS STRING)] FROM ? AS x",
          "SELECT VALUE CAST(? AS INT) FROM T",
          "SELECT VALUE CAST(? AS TIMESTAMP) FROM T",
          "SELECT SUM(x), MAX(x) FROM ? AS x",
          "SELECT VALUE -(?) + ? * ? FROM T",
          "SELECT * FROM history(T, ?) AS h");

  @FuzzTest(maxDuration = "30m", maxExecutions = 300_000)
  void bytesAreRefusedOrMakeAParameter(byte[] input) {
    IonBytes value;
    try {
      value = IonBytes.parse(input);
    } catch (InvalidIonException e) {
      return;
    }
    assertThat(IonBytes.parse(value.toByteArray())).isEqualTo(value);
    assertThat(IonBytes.parse(value.toText())).isEqualTo(value);
    assertThat(IonBytes.of(value.load())).isEqualTo(value);
    assertThat(QldbHash.ofIon(value)).isEqualTo(QldbHash.ofIon(value.load()));
    USES.forEach(statement -> use(statement, value));
  }

  private static void use(String statement, IonBytes value) {
    try {
      LEDGER.tryOut(statement, value.load());
    } catch (PartiqlException e) {
      // Refused.
    }
  }
}
