package io.github.qldbfake.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.partiql.StatementCursor;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final PageToken SECOND = new PageToken(new UniqueId(1, 2), 0, 1);

  @Test
  void aStatementWithoutRowsHasOneEmptyPage() {
    Page page = new Rows(new Counter(0), 2, SECOND).next();

    assertThat(page.values()).isEmpty();
    assertThat(page.next()).isEmpty();
  }

  @Test
  void aPageEndsAtThePageSize() {
    Page page = new Rows(new Counter(3), 2, SECOND).next();

    assertThat(page.values()).extracting(IonBytes::toText).containsExactly("0", "1");
    assertThat(page.next()).contains(SECOND);
  }

  @Test
  void aPageThatTakesTheLastRowHasNoToken() {
    assertThat(new Rows(new Counter(2), 2, SECOND).next().next()).isEqualTo(Optional.empty());
  }

  @Test
  void iosAreOfThePageAlone() {
    Rows rows = new Rows(new Counter(4), 2, SECOND);

    assertThat(rows.next().ios()).isEqualTo(new IoUsage(2, 4));
    assertThat(rows.next().ios()).isEqualTo(new IoUsage(2, 0));
  }

  @Test
  void theTokenChangesWithThePage() {
    Rows rows = new Rows(new Counter(4), 1, SECOND);
    rows.advance();

    assertThat(rows.continueAt(SECOND)).isFalse();
    assertThat(rows.next().next()).contains(new PageToken(new UniqueId(1, 2), 0, 2));
  }

  /** Counts from 0; each row is a read, and all of them have been written before. */
  private static final class Counter implements StatementCursor {

    private final int size;
    private int given;

    Counter(int size) {
      this.size = size;
    }

    @Override
    public boolean hasNext() {
      return given < size;
    }

    @Override
    public IonValue next() {
      return IonValues.system().newInt(given++);
    }

    @Override
    public long readIos() {
      return given;
    }

    @Override
    public long writeIos() {
      return size;
    }
  }
}
