package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.qldbfake.ServiceLimit;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a builder cannot be told: refused as annotations refuse it, when JUnit asks. */
class WrongBuilderTest {

  private static final String NULL = null;
  private static final String[] NO_ARRAY = null;

  private static AccountConfiguration built(QldbExtension.Builder builder) {
    return builder.build().configuration(LedgerScope.METHOD);
  }

  private static Arguments ofAccount(UnaryOperator<QldbExtension.Builder> said, String message) {
    return arguments(said, message);
  }

  private static Arguments ofLedger(Consumer<LedgerBuilder> said, String message) {
    return ofAccount(it -> it.ledger("cars", said), message);
  }

  private static Arguments ofTable(Consumer<TableBuilder> said, String message) {
    return ofLedger(it -> it.table("Vehicle", said), message);
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        ofAccount(it -> it.ledger(NULL), "the name of a ledger"),
        ofAccount(it -> it.ledger("cars", null), "the details of ledger cars"),
        ofAccount(it -> it.limit(null, 1), "a limit"),
        ofAccount(it -> it.account(NULL), "the account"),
        ofAccount(it -> it.scope(null), "the scope"),
        ofLedger(it -> it.table(NULL), "the name of a table of ledger cars"),
        ofLedger(it -> it.table("Vehicle", null), "the details of table Vehicle"),
        ofLedger(it -> it.scripts("a.partiql", NULL), "a script of ledger cars"),
        ofLedger(it -> it.scripts(NO_ARRAY), "a script of ledger cars"),
        ofLedger(it -> it.statements("CREATE TABLE T", NULL), "a statement of ledger cars"),
        ofLedger(it -> it.statements(NO_ARRAY), "a statement of ledger cars"),
        ofLedger(it -> it.permissionsMode(null), "the permissions mode of ledger cars"),
        ofLedger(it -> it.tag(NULL, "blue"), "the key of a tag of ledger cars"),
        ofLedger(it -> it.tag("team", NULL), "the value of tag team"),
        ofTable(it -> it.indexes("VIN", NULL), "an index of table Vehicle"),
        ofTable(it -> it.indexes(NO_ARRAY), "an index of table Vehicle"),
        ofTable(it -> it.documents("a.ion", NULL), "a resource with documents of table Vehicle"),
        ofTable(it -> it.documents(NO_ARRAY), "a resource with documents of table Vehicle"),
        ofTable(it -> it.inline("{}", NULL), "a document of table Vehicle"),
        ofTable(it -> it.inline(NO_ARRAY), "a document of table Vehicle"));
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void nullIsRefusedWithTheNameOfTheArgument(
      UnaryOperator<QldbExtension.Builder> said, String argument) {
    QldbExtension.Builder builder = said.apply(QldbExtension.builder());
    assertThatThrownBy(() -> built(builder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(argument + " cannot be null; give a value, or leave the call out");
  }

  @Test
  void anotherValueOfATagIsRefused() {
    var builder =
        QldbExtension.builder().ledger("cars", it -> it.tag("team", "red").tag("team", "blue"));
    assertThatThrownBy(() -> built(builder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tag team is red and blue; a tag has one value, so say it once");
  }

  @Test
  void anotherValueOfALimitIsRefused() {
    var builder =
        QldbExtension.builder().limit(ServiceLimit.PAGE_ROWS, 1).limit(ServiceLimit.PAGE_ROWS, 2);
    assertThatThrownBy(() -> built(builder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("limit PAGE_ROWS is 1 and 2; ");
  }

  @Test
  void theSameValueCanBeSaidAgain() {
    AccountConfiguration configuration =
        built(
            QldbExtension.builder()
                .limit(ServiceLimit.PAGE_ROWS, 1)
                .limit(ServiceLimit.PAGE_ROWS, 1)
                .ledger("cars", it -> it.tag("team", "red").tag("team", "red")));
    assertThat(configuration.limits()).isEqualTo(Map.of(ServiceLimit.PAGE_ROWS, 1L));
    assertThat(configuration.ledgers().get(0).ledger().tags()).isEqualTo(Map.of("team", "red"));
  }

  @Test
  void nullIsReportedWithTheClass() {
    assertThat(Fixture.failures(Fixture.run(NullCases.class)))
        .containsExactly(
            "ExtensionConfigurationException: @RegisterExtension QldbExtension of class "
                + NullCases.class.getName()
                + ": a statement of ledger cars cannot be null; give a value, or leave the call out");
  }

  static class NullCases {

    @RegisterExtension
    static final QldbExtension QLDB =
        QldbExtension.builder().ledger("cars", it -> it.statements(NULL)).build();

    @Test
    void test() {}
  }
}
