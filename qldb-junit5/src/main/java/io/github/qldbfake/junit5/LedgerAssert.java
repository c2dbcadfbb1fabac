package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.IonText;
import io.github.qldbfake.LedgerRevision;
import io.github.qldbfake.verify.Verification;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a ledger holds. Needs {@code org.assertj:assertj-core}.
 *
 * <p>Documents are Ion text; how they are spelled does not matter, their values do: see {@link
 * IonText#spellSameValue}. Looking leaves no block in the journal.
 */
public final class LedgerAssert extends AbstractAssert<LedgerAssert, FakeLedger> {

  private static final String NO_DATA = "(no data)";

  private LedgerAssert(FakeLedger actual) {
    super(actual, LedgerAssert.class);
  }

  /** Assertions on {@code ledger}. */
  public static LedgerAssert assertThat(FakeLedger ledger) {
    return new LedgerAssert(ledger);
  }

  /** Has an active table of that name. */
  public LedgerAssert hasTable(String table) {
    isNotNull();
    if (!actual.tables().contains(table)) {
      failWithMessage("%s has no table %s; it has %s", subject(), table, actual.tables());
    }
    return this;
  }

  /** Has no active table of that name. */
  public LedgerAssert hasNoTable(String table) {
    isNotNull();
    if (actual.tables().contains(table)) {
      failWithMessage("%s has a table %s", subject(), table);
    }
    return this;
  }

  /**
   * Has a document of that value in a table now.
   *
   * @throws io.github.qldbfake.QldbFakeException if {@code ionText} is not one Ion value
   */
  public LedgerAssert hasDocument(String table, String ionText) {
    String expected = IonText.compact(ionText);
    List<String> documents = documents(table);
    if (documents.stream().noneMatch(each -> IonText.spellSameValue(each, expected))) {
      failWithMessage(
          "table %s of %s has no document%n  %s%nIts %d documents:%n%s",
          table, subject(), expected, documents.size(), lines(documents));
    }
    return this;
  }

  /**
   * Has no document of that value in a table now.
   *
   * @throws io.github.qldbfake.QldbFakeException if {@code ionText} is not one Ion value
   */
  public LedgerAssert hasNoDocument(String table, String ionText) {
    String unwanted = IonText.compact(ionText);
    if (documents(table).stream().anyMatch(each -> IonText.spellSameValue(each, unwanted))) {
      failWithMessage("table %s of %s has a document%n  %s", table, subject(), unwanted);
    }
    return this;
  }

  /** Has that many documents in a table now. */
  public LedgerAssert hasDocumentCount(String table, int count) {
    List<String> documents = documents(table);
    if (documents.size() != count) {
      failWithMessage(
          "table %s of %s has %d documents, not %d:%n%s",
          table, subject(), documents.size(), count, lines(documents));
    }
    return this;
  }

  /** Has had that many revisions in a table, of present and deleted documents. */
  public LedgerAssert hasRevisionCount(String table, int count) {
    List<LedgerRevision> revisions = revisions(table);
    if (revisions.size() != count) {
      failWithMessage(
          "table %s of %s has %d revisions, not %d:%n%s",
          table, subject(), revisions.size(), count, lines(data(revisions)));
    }
    return this;
  }

  /**
   * Has a document with exactly these versions, oldest first.
   *
   * @param versions the data of each as Ion text; null for a version that deletes the document or
   *     is redacted
   * @throws io.github.qldbfake.QldbFakeException if one of them is not one Ion value
   */
  public LedgerAssert hasHistory(String table, String documentId, @Nullable String... versions) {
    List<String> expected =
        Arrays.stream(versions).map(it -> it == null ? NO_DATA : IonText.compact(it)).toList();
    List<String> history =
        data(
            revisions(table).stream()
                .filter(each -> each.documentId().equals(documentId))
                .toList());
    if (!areSameVersions(history, expected)) {
      failWithMessage(
          "document %s in table %s of %s has not these versions:%n%s%nIt has these:%n%s",
          documentId, table, subject(), lines(expected), lines(history));
    }
    return this;
  }

  /** Holds together: every hash of its journal recomputes, up to its digest. */
  public LedgerAssert verifies() {
    isNotNull();
    Verification verification = actual.verify();
    if (!verification.verified()) {
      failWithMessage(
          "%s does not verify:%n%s",
          subject(), lines(verification.findings().stream().map(Object::toString).toList()));
    }
    return this;
  }

  private List<String> documents(String table) {
    hasTable(table);
    return actual.documents(table);
  }

  private List<LedgerRevision> revisions(String table) {
    hasTable(table);
    return actual.revisions(table);
  }

  private String subject() {
    return "ledger " + actual.name();
  }

  private static boolean areSameVersions(List<String> some, List<String> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size())
            .allMatch(version -> isSameVersion(some.get(version), others.get(version)));
  }

  private static boolean isSameVersion(String one, String other) {
    if (one.equals(NO_DATA) || other.equals(NO_DATA)) {
      return one.equals(other);
    }
    return IonText.spellSameValue(one, other);
  }

  private static List<String> data(List<LedgerRevision> revisions) {
    return revisions.stream().map(each -> each.data().orElse(NO_DATA)).toList();
  }

  private static String lines(List<String> each) {
    return each.isEmpty() ? "  (none)" : "  " + String.join(System.lineSeparator() + "  ", each);
  }
}
