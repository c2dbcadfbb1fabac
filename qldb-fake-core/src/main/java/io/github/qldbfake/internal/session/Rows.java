package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.partiql.StatementCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of one statement, handed out page by page. */
final class Rows {

  private final StatementCursor cursor;
  private final long pageSize;
  private PageToken following;
  private long readIos;
  private long writeIos;

  /** The rows of {@code cursor}; {@code following} is the token of the second page. */
  Rows(StatementCursor cursor, long pageSize, PageToken following) {
    this.cursor = cursor;
    this.pageSize = pageSize;
    this.following = following;
  }

  /** Whether {@code token} is the one given out with the last page. */
  boolean continueAt(PageToken token) {
    return following.equals(token);
  }

  /**
   * The next page, computed now.
   *
   * @throws io.github.qldbfake.internal.partiql.PartiqlException if a row cannot be computed
   */
  Page next() {
    List<IonBytes> values = new ArrayList<>();
    while (values.size() < pageSize && cursor.hasNext()) {
      values.add(IonBytes.of(cursor.next()));
    }
    Optional<PageToken> token = cursor.hasNext() ? Optional.of(following) : Optional.empty();
    return new Page(values, token, iosSinceLastPage());
  }

  /** Makes the token given out with the last page invalid and prepares the one after it. */
  void advance() {
    following =
        new PageToken(following.transactionId(), following.statement(), following.page() + 1);
  }

  private IoUsage iosSinceLastPage() {
    IoUsage usage = new IoUsage(cursor.readIos() - readIos, cursor.writeIos() - writeIos);
    readIos = cursor.readIos();
    writeIos = cursor.writeIos();
    return usage;
  }
}
