package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The reserved words that AWS published, without END-EXEC, which is no word of its own to anybody.
 */
class ReservedWordsTest {

  private static final String WORDS =
      """
      ABSOLUTE ACTION ADD ALL ALLOCATE ALTER AND ANY ARE AS ASC ASSERTION AT AUTHORIZATION AVG BAG
      BEGIN BETWEEN BIT BIT_LENGTH BLOB BOOL BOOLEAN BOTH BY CASCADE CASCADED CASE CAST CATALOG CHAR
      CHARACTER CHARACTER_LENGTH CHAR_LENGTH CHECK CLOB CLOSE COALESCE COLLATE COLLATION COLUMN
      COMMIT CONNECT CONNECTION CONSTRAINT CONSTRAINTS CONTINUE CONVERT CORRESPONDING COUNT CREATE
      CROSS CURRENT CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURSOR DATE DATE_ADD
      DATE_DIFF DAY DEALLOCATE DEC DECIMAL DECLARE DEFAULT DEFERRABLE DEFERRED DELETE DESC DESCRIBE
      DESCRIPTOR DIAGNOSTICS DISCONNECT DISTINCT DOMAIN DOUBLE DROP ELSE END ESCAPE EXCEPT EXCEPTION
      EXEC EXECUTE EXISTS EXTERNAL EXTRACT FALSE FETCH FIRST FLOAT FOR FOREIGN FOUND FROM FULL GET
      GLOBAL GO GOTO GRANT GROUP HAVING HOUR IDENTITY IMMEDIATE IN INDEX INDICATOR INITIALLY INNER
      INPUT INSENSITIVE INSERT INT INTEGER INTERSECT INTERVAL INTO IS ISOLATION JOIN KEY LANGUAGE
      LAST LEADING LEFT LEVEL LIKE LIMIT LIST LOCAL LOWER MATCH MAX MIN MINUTE MISSING MODULE MONTH
      NAMES NATIONAL NATURAL NCHAR NEXT NO NOT NULL NULLIF NUMERIC OCTET_LENGTH OF ON ONLY OPEN
      OPTION OR ORDER OUTER OUTPUT OVERLAPS PAD PARTIAL PIVOT POSITION PRECISION PREPARE PRESERVE
      PRIMARY PRIOR PRIVILEGES PROCEDURE PUBLIC READ REAL REFERENCES RELATIVE REMOVE RESTRICT REVOKE
      RIGHT ROLLBACK ROWS SCHEMA SCROLL SECOND SECTION SELECT SESSION SESSION_USER SET SEXP SIZE
      SMALLINT SOME SPACE SQL SQLCODE SQLERROR SQLSTATE STRING STRUCT SUBSTRING SUM SYMBOL
      SYSTEM_USER TABLE TEMPORARY THEN TIME TIMESTAMP TIMEZONE_HOUR TIMEZONE_MINUTE TO TO_STRING
      TO_TIMESTAMP TRAILING TRANSACTION TRANSLATE TRANSLATION TRIM TRUE TUPLE TXID UNDROP UNION
      UNIQUE UNKNOWN UNPIVOT UPDATE UPPER USAGE USER USING UTCNOW VALUE VALUES VARCHAR VARYING VIEW
      WHEN WHENEVER WHERE WITH WORK WRITE YEAR ZONE
      """;

  private final TestLedger ledger = new TestLedger();

  private static List<String> words() {
    return List.of(WORDS.strip().split("\\s+", -1));
  }

  @Test
  void noneIsTheNameOfATable() {
    assertThat(words())
        .allSatisfy(
            word ->
                assertThat(ledger.refusal("CREATE TABLE " + word))
                    .matches(
                        "Parser Error: at line 1, column 14: unexpected token found, .*"
                            + "|Parser Error: at line 1, column 14: EXEC call found at .*"
                            + "|Table name is not valid: TXID"));
  }

  @Test
  void quotesDoNotHelp() {
    assertThat(words())
        .allSatisfy(
            word ->
                assertThat(ledger.refusal("CREATE TABLE \"" + word + "\""))
                    .isEqualTo("Table name is not valid: " + word));
  }

  @Test
  void eachIsTheNameOfAFieldInQuotes() {
    ledger.with("CREATE TABLE T");
    assertThat(words())
        .allSatisfy(
            word -> {
              ledger.with("INSERT INTO T {'" + word + "': 1}");
              assertThat(ledger.run("SELECT \"" + word + "\" FROM T WHERE \"" + word + "\" = 1"))
                  .containsExactly("{" + TestLedger.ion('\'' + word + '\'') + ":1}");
              ledger.with("DELETE FROM T");
            });
  }
}
