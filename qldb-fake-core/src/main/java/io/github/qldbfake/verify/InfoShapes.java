package io.github.qldbfake.verify;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import com.amazon.ion.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** The shapes of the transactionInfo and the redactionInfo of a block. */
final class InfoShapes {

  private static final Shape TRANSACTION_INFO =
      Shape.of("transactionInfo")
          .with("statements", Kind.LIST)
          .withOptional("documents", Kind.STRUCT);
  private static final Shape STATEMENT =
      Shape.of("statement")
          .with("statement", Kind.STRING)
          .with("startTime", Kind.TIME)
          .with("statementDigest", Kind.HASH);
  private static final Shape DOCUMENT =
      Shape.of("document of the transactionInfo")
          .with("tableName", Kind.STRING)
          .with("tableId", Kind.ID)
          .with("statements", Kind.LIST);
  private static final Shape REDACTION_INFO =
      Shape.of("redactionInfo").with("revisions", Kind.LIST);
  private static final Shape REDACTION =
      Shape.of("redaction")
          .with("blockAddress", Kind.STRUCT)
          .with("tableId", Kind.ID)
          .with("documentId", Kind.ID)
          .with("version", Kind.NUMBER);

  private InfoShapes() {}

  /** Checks a transactionInfo and gives the times at which its statements began. */
  static List<Timestamp> readTransactionInfo(IonStruct info, Report report) {
    Fields fields = TRANSACTION_INFO.read(info, report);
    List<Timestamp> times = new ArrayList<>();
    for (IonValue statement : fields.list("statements")) {
      STATEMENT.read(statement, report).time("startTime").ifPresent(times::add);
    }
    fields.struct("documents").ifPresent(documents -> readDocuments(documents, report));
    return times;
  }

  private static void readDocuments(IonStruct documents, Report report) {
    for (IonValue document : documents) {
      for (IonValue index : DOCUMENT.read(document, report).list("statements")) {
        if (!Kind.NUMBER.fits(index)) {
          report.add(Rule.SHAPE, Kind.NUMBER + " as the index of a statement", Shown.type(index));
        }
      }
    }
  }

  static void readRedactionInfo(IonStruct info, Report report) {
    for (IonValue redaction : REDACTION_INFO.read(info, report).list("revisions")) {
      REDACTION
          .read(redaction, report)
          .value("blockAddress")
          .ifPresent(
              address -> {
                Address unused = Address.read(address, report);
              });
    }
  }
}
