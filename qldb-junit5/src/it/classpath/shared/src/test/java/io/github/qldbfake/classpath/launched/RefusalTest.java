package io.github.qldbfake.classpath.launched;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.classpath.VehicleLedger;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.qldb.QldbDriver;

/** What cannot be injected on a class path is refused, and the message says what is missing. */
class RefusalTest {

  private static final Map<String, Class<?>> CASES =
      Map.of(
          "QldbClient", ClientCases.class,
          "QldbDriver", DriverCases.class,
          "constructor", ConstructorCases.class);

  static Stream<String> claims() {
    return Stream.of(System.getProperty("class.path.refuses").trim().split("\\s+"));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void namesWhatIsMissing(String claim) {
    String[] injectedAndMissing = claim.split("=");

    assertThat(Launched.failures(CASES.get(injectedAndMissing[0])))
        .hasSize(1)
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .isInstanceOf(ParameterResolutionException.class)
                    .hasMessageContaining(injectedAndMissing[1]));
  }

  @Test
  void whatNeedsNothingElseIsInjectedAllTheSame() {
    assertThat(Launched.failures(LedgerCases.class)).isEmpty();
  }

  @VehicleLedger
  static class ClientCases {

    @Test
    void test(QldbClient client) {
      assertThat(client).isNotNull();
    }
  }

  @VehicleLedger
  static class DriverCases {

    @Test
    void test(QldbDriver driver) {
      assertThat(driver).isNotNull();
    }
  }

  @VehicleLedger
  static class ConstructorCases {

    ConstructorCases(FakeLedger ledger) {
      assertThat(ledger).isNotNull();
    }

    @Test
    void test() {}
  }

  @VehicleLedger
  static class LedgerCases {

    @Test
    void test(FakeLedger ledger) {
      assertThat(ledger.documents("Vehicle")).hasSize(1);
    }
  }
}
