package io.github.qldbfake.internal.partiql;

import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.ledger.Transaction;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a program comes to a limit of the engine. */
enum LimitUse {
  TABLES(Limit.ACTIVE_TABLES, 0, "active tables") {
    @Override
    void use(TestLedger ledger, int amount) {
      names(amount).forEach(name -> ledger.run("CREATE TABLE " + name));
    }
  },
  DROPPED_TABLES(Limit.TOTAL_TABLES, 0, "total tables") {
    @Override
    void use(TestLedger ledger, int amount) {
      names(amount).forEach(name -> ledger.with("CREATE TABLE " + name, "DROP TABLE " + name));
    }
  },
  INDEXES(Limit.INDEXES_PER_TABLE, 0, "indexes limit") {
    @Override
    void use(TestLedger ledger, int amount) {
      ledger.with("CREATE TABLE T");
      names(amount).forEach(name -> ledger.run("CREATE INDEX ON T (" + name + ")"));
    }
  },
  A_LONG_FIELD(Limit.INDEXED_FIELD_CHARACTERS, 0, "field name limit") {
    @Override
    void use(TestLedger ledger, int amount) {
      ledger.with("CREATE TABLE T", "CREATE INDEX ON T (" + "f".repeat(amount) + ")");
    }
  },
  DOCUMENTS(Limit.DOCUMENTS_PER_TRANSACTION, 0, "documents limit") {
    @Override
    void use(TestLedger ledger, int amount) {
      String documents = names(amount).stream().collect(Collectors.joining("'},{'n':'"));
      ledger.with("CREATE TABLE T", "INSERT INTO T <<{'n':'" + documents + "'}>>");
    }
  },
  A_LARGE_DOCUMENT(Limit.DOCUMENT_BYTES, 100, "document size limit") {
    @Override
    void use(TestLedger ledger, int amount) {
      ledger.with("CREATE TABLE T").insert("T", text(amount));
    }
  },
  MUCH_DATA(Limit.TRANSACTION_BYTES, 125_000, "transaction size limit") {
    @Override
    void use(TestLedger ledger, int amount) {
      ledger.with("CREATE TABLE T");
      Transaction transaction = ledger.begin();
      for (int done = 0; done < amount; done += DOCUMENT) {
        ledger.rows(transaction, "INSERT INTO T ?", text(DOCUMENT));
      }
    }
  },
  REDACTIONS(Limit.REDACTIONS_PER_TRANSACTION, 0, "redactions limit") {
    @Override
    void use(TestLedger ledger, int amount) {
      String table = ledger.onlyId("CREATE TABLE T");
      String document = ledger.insert("T", "{a:0}");
      names(amount).forEach(name -> ledger.run("UPDATE T SET a = '" + name + "'"));
      List<String> addresses = ledger.run("SELECT VALUE blockAddress FROM history(T)");
      Transaction transaction = ledger.begin();
      for (String address : addresses.subList(0, amount)) {
        String arguments = "`" + address + "`, '" + table + "', '" + document + "'";
        ledger.rows(transaction, "EXEC REDACT_REVISION " + arguments);
      }
    }
  };

  /** Characters of one of many documents. */
  private static final int DOCUMENT = 120_000;

  private final Limit limit;
  private final int slack;
  private final String refusal;

  LimitUse(Limit limit, int slack, String refusal) {
    this.limit = limit;
    this.slack = slack;
    this.refusal = refusal;
  }

  Limit limit() {
    return limit;
  }

  /** By how much the use may miss the amount asked for. */
  int slack() {
    return slack;
  }

  /** A part of the text with which the limit refuses, and no other limit. */
  String refusal() {
    return refusal;
  }

  /** Uses no more than that. */
  void within(TestLedger ledger, long most) {
    use(ledger, (int) most - slack);
  }

  /** Uses more than that. */
  void beyond(TestLedger ledger, long most) {
    use(ledger, (int) most + 1 + slack);
  }

  abstract void use(TestLedger ledger, int amount);

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(number -> "n" + number).toList();
  }

  private static String text(int characters) {
    return "{t:\"" + "x".repeat(characters) + "\"}";
  }
}
