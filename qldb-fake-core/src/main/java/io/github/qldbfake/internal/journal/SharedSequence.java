package io.github.qldbfake.internal.journal;

/**
 * An immutable view of an append-only sequence. Views share their elements up to their length; the
 * first append to a view extends the shared memory in place, a second append to the same view
 * branches off. Reads take no lock.
 */
public final class SharedSequence<T> {

  /** A sequence without elements. */
  public static <T> SharedSequence<T> empty() {
    throw new UnsupportedOperationException();
  }

  /** The number of elements of this view. */
  public long size() {
    throw new UnsupportedOperationException();
  }

  /**
   * The element at {@code index}.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
   */
  public T get(long index) {
    throw new UnsupportedOperationException();
  }

  /** A view with {@code element} after the elements of this one. */
  public SharedSequence<T> append(T element) {
    throw new UnsupportedOperationException();
  }
}
