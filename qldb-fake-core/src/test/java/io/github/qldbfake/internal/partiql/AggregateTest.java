package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregateTest {

  private final TestLedger ledger = new TestLedger().with("CREATE TABLE T");

  @Test
  void aggregatesOverNothing() {
    assertThat(ledger.run("SELECT COUNT(*) FROM T")).containsExactly("{_1:0}");
    assertThat(ledger.run("SELECT SUM(a), MIN(a), AVG(a) FROM T"))
        .containsExactly("{_1:null,_2:null,_3:null}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COUNT(*)|4",
        "COUNT(a)|3",
        "SUM(a)|6.5",
        "MIN(a)|1",
        "MAX(a)|3",
        "SUM(a) + COUNT(*)|10.5",
        "MAX(s)|\"z\"",
        "SUM(ALL a)|6.5",
        "COUNT(ALL a)|3",
      })
  void aggregatesLeaveOutNullAndMissing(String aggregate, String value) {
    ledger.with("INSERT INTO T << {'a':1,'s':'b'}, {'a':2.5,'s':'z'}, {'a':3}, {'a':null} >>");
    assertThat(ledger.run("SELECT " + aggregate + " AS x FROM T"))
        .containsExactly("{x:" + value + "}");
  }

  @Test
  void anAverageOfIntegersIsADecimal() {
    ledger.with("INSERT INTO T << {'a':1}, {'a':2} >>");
    assertThat(ledger.run("SELECT AVG(a) AS x FROM T")).containsExactly("{x:1.5}");
  }

  @Test
  void anAggregateOutsideTheSelectListIsNotSupported() {
    assertThat(ledger.refusal("SELECT a FROM T WHERE COUNT(*) = 1"))
        .isEqualTo("Unsupported PartiQL Statement, Errors at:\nline 1, column 23");
  }

  @Test
  void anAverageOfFloatsIsADecimal() {
    ledger.with("INSERT INTO T << {'a':`1e0`}, {'a':`2e0`} >>");
    assertThat(ledger.run("SELECT AVG(a) AS x, SUM(a) AS y FROM T"))
        .containsExactly("{x:1.5,y:3e0}");
  }

  @Test
  void anAggregateOutsideTheSelectListIsOverItsArgument() {
    ledger.with("INSERT INTO T << {'a':[1, 2]}, {'a':[5]}, {'a':7} >>");
    assertThat(ledger.run("SELECT VALUE SUM(a) FROM T")).containsExactly("3", "5", "null");
    assertThat(ledger.run("SELECT VALUE a FROM T WHERE COUNT(a) = 2")).containsExactly("[1,2]");
  }

  @Test
  void selectValueCountsRows() {
    ledger.with("INSERT INTO T << {'a':1}, {'a':2} >>");
    assertThat(ledger.run("SELECT VALUE COUNT(*) FROM T")).containsExactly("2");
    assertThat(ledger.refusal("SELECT VALUE COUNT(*) + 1 FROM T")).startsWith("Unsupported");
  }

  @Test
  void anAggregateInsideAnAggregateIsNotSupported() {
    assertThat(ledger.refusal("SELECT SUM(COUNT(a)) FROM T")).startsWith("Unsupported");
  }

  @Test
  void aSumOfTextIsRefused() {
    ledger.with("INSERT INTO T {'a':'x'}");
    assertThat(ledger.refusal("SELECT SUM(a) FROM T")).contains("no number");
  }
}
