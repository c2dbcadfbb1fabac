package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.ServiceLimit;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** Each is reported once for the class, before any test, with its place and what to do. */
class WrongDeclarationTest {

  private static String failure(Class<?> fixture) {
    EngineExecutionResults results = Fixture.run(fixture);
    results.testEvents().assertStatistics(it -> it.started(0));
    assertThat(Fixture.failures(results)).hasSize(1);
    return Fixture.failures(results).findFirst().orElseThrow();
  }

  @Test
  void aStatementOfAScriptIsNamedWithFileAndLine() {
    assertThat(failure(BadScriptCases.class))
        .startsWith(
            "ExtensionConfigurationException: @QldbLedger(name = \"test-ledger\") on class "
                + BadScriptCases.class.getName()
                + ": seed/refused.partiql:5 failed: Table with name: USER.Vehicle already exists")
        .contains("A seed runs in this order");
  }

  @Test
  void aScriptThatIsNotClosedIsNamedWithFileAndLine() {
    assertThat(failure(UnclosedScriptCases.class))
        .contains("UnclosedScriptCases: seed/unclosed.partiql:2: the string that begins here");
  }

  @Test
  void aDeclarationOnAMethodIsCheckedWithItsClass() {
    assertThat(failure(BadMethodCases.class))
        .contains("on void ", "BadMethodCases.other()", "seed/none.partiql: no such resource");
  }

  @Test
  void aLedgerThatIsDeclaredTwiceIsRefused() {
    assertThat(failure(TwiceCases.class))
        .contains(
            "TwiceCases", "ledger same is declared twice; give each ledger a name of its own");
  }

  @Test
  void twoScopesInOneTestAreRefused() {
    assertThat(failure(ScopesCases.class))
        .contains("scope METHOD for [one], but CLASS for [other]", "give all the same scope");
  }

  @Test
  void twoAccountsInOneTestAreRefused() {
    assertThat(failure(AccountsCases.class))
        .contains("account 111111111111 for [one], but 222222222222 for [other]", "so name one");
  }

  @Test
  void twoValuesOfALimitAreRefused() {
    assertThat(failure(LimitsCases.class))
        .contains("limit PAGE_ROWS is 1 and 2; a limit holds for all ledgers of a test");
  }

  @Test
  void twoValuesOfALimitInOneDeclarationAreRefused() {
    assertThat(failure(TwoLimitsCases.class)).contains(": limit PAGE_ROWS is 1 and 2; ");
  }

  @Test
  void twoValuesOfATagAreRefused() {
    assertThat(failure(TwoTagsCases.class))
        .endsWith(": tag team is red and blue; a tag has one value, so say it once");
  }

  @Test
  void aFolderIsNoScript() {
    assertThat(failure(FolderCases.class))
        .endsWith(": seed: cannot be read: it is a folder; name the files in it");
  }

  @Test
  void aNegativeLimitIsRefused() {
    assertThat(failure(NegativeLimitCases.class)).contains("limit PAGE_ROWS is at least 0, not -1");
  }

  @Test
  void anAccountThatIsNoTwelveDigitsIsRefused() {
    assertThat(failure(BadAccountCases.class))
        .contains("an account id is twelve digits, such as \"123456789012\", not \"1234\"");
  }

  @Test
  void aReservedTagIsRefused() {
    assertThat(failure(BadTagCases.class)).contains("aws:x begins with the reserved prefix");
  }

  @Test
  void aParameterCannotSayOtherThingsOfADeclaredLedger() {
    assertThat(failure(ContradictingCases.class))
        .contains("FakeLedger parameter of void ")
        .contains("says other things of a ledger that is declared already, by @QldbLedger")
        .endsWith("say only the name here");
  }

  @Test
  void aParameterCannotAddALedgerToAnAccountOfTheClass() {
    assertThat(failure(AddingCases.class))
        .contains("share an account (scope CLASS) without a ledger extra; declare it where");
  }

  @Test
  void aFieldLeadsToOneLedger() {
    assertThat(failure(TwoOnAFieldCases.class))
        .contains("2 @QldbLedger annotations on field ", "keep one");
  }

  @Test
  void aLedgerThatNobodyDeclaresIsNotFoundByAnUnseenParameter() {
    assertThat(Fixture.failures(Fixture.run(UndeclaredCases.class)))
        .singleElement()
        .asString()
        .contains("FakeLedger parameter of void ", "no ledger is declared; put @QldbLedger on");
  }

  @QldbLedger(scripts = "seed/refused.partiql")
  static class BadScriptCases {

    @Test
    void one() {}

    @Test
    void other() {}
  }

  @QldbLedger(scripts = "seed/unclosed.partiql")
  static class UnclosedScriptCases {

    @Test
    void test() {}
  }

  @QldbLedger
  static class BadMethodCases {

    @Test
    void one() {}

    @Test
    @QldbLedger(scripts = "seed/none.partiql")
    void other() {}
  }

  @QldbLedger(name = "same")
  @QldbLedger(name = "same")
  static class TwiceCases {

    @Test
    void test() {}
  }

  @QldbLedger(name = "one")
  @QldbLedger(name = "other", scope = LedgerScope.CLASS)
  static class ScopesCases {

    @Test
    void test() {}
  }

  @QldbLedger(name = "one", account = "111111111111")
  @QldbLedger(name = "other", account = "222222222222")
  static class AccountsCases {

    @Test
    void test() {}
  }

  @QldbLedger(name = "one", limits = @QldbLimit(limit = ServiceLimit.PAGE_ROWS, most = 1))
  @QldbLedger(name = "other", limits = @QldbLimit(limit = ServiceLimit.PAGE_ROWS, most = 2))
  static class LimitsCases {

    @Test
    void test() {}
  }

  @QldbLedger(
      limits = {
        @QldbLimit(limit = ServiceLimit.PAGE_ROWS, most = 1),
        @QldbLimit(limit = ServiceLimit.PAGE_ROWS, most = 2)
      })
  static class TwoLimitsCases {

    @Test
    void test() {}
  }

  @QldbLedger(
      tags = {@QldbTag(key = "team", value = "red"), @QldbTag(key = "team", value = "blue")})
  static class TwoTagsCases {

    @Test
    void test() {}
  }

  @QldbLedger(scripts = "seed")
  static class FolderCases {

    @Test
    void test() {}
  }

  @QldbLedger(limits = @QldbLimit(limit = ServiceLimit.PAGE_ROWS, most = -1))
  static class NegativeLimitCases {

    @Test
    void test() {}
  }

  @QldbLedger(account = "1234")
  static class BadAccountCases {

    @Test
    void test() {}
  }

  @QldbLedger(tags = @QldbTag(key = "aws:x", value = "y"))
  static class BadTagCases {

    @Test
    void test() {}
  }

  @QldbLedger(name = "one")
  static class ContradictingCases {

    @Test
    void test(@QldbLedger(name = "one", statements = "CREATE TABLE T") FakeLedger ledger) {}
  }

  @QldbLedger(name = "one", scope = LedgerScope.CLASS)
  static class AddingCases {

    @Test
    void test(@QldbLedger(name = "extra", scope = LedgerScope.CLASS) FakeLedger ledger) {}
  }

  @QldbLedger(name = "one")
  @Retention(RetentionPolicy.RUNTIME)
  @interface One {}

  @QldbLedger
  static class TwoOnAFieldCases {

    @One
    @QldbLedger(name = "other")
    FakeLedger ledger;

    @Test
    void test() {}
  }

  @ExtendWith(QldbExtension.class)
  static class UndeclaredCases {

    @Test
    void test(FakeLedger ledger) {}
  }
}
