package io.github.qldbfake.internal.partiql;

import com.amazon.ion.IonValue;
import java.util.Iterator;

/**
 * The rows of one statement, computed as they are read.
 *
 * <p>{@link #hasNext} and {@link #next} throw {@link PartiqlException} if a row cannot be computed.
 */
public interface StatementCursor extends Iterator<IonValue> {

  /** The reads so far: documents that nested loops visited. */
  long readIos();

  /** The writes of the statement. */
  long writeIos();
}
