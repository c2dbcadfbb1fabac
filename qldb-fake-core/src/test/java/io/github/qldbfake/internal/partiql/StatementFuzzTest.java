package io.github.qldbfake.internal.partiql;

import com.amazon.ion.IonValue;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever the statement, it runs or is refused as statements are. */
class StatementFuzzTest {

  private static final FuzzLedger LEDGER = new FuzzLedger();
  private static final IonValue PARAMETER = TestLedger.ion("{a:1,b:[\"x\",2.5,2020T]}");

  @FuzzTest(maxDuration = "30m", maxExecutions = 700_000)
  void aStatementRunsOrIsRefused(byte[] input) {
    try {
      LEDGER.tryOut(new String(input, StandardCharsets.UTF_8), PARAMETER);
    } catch (PartiqlException e) {
      // Refused.
    }
  }
}
