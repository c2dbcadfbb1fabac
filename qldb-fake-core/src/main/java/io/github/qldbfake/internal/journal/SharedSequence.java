package io.github.qldbfake.internal.journal;

import java.util.Arrays;
import java.util.Objects;

/**
 * An immutable view of an append-only sequence. Views share their elements up to their length; the
 * first append to a view extends the shared memory in place, a second append to the same view
 * branches off. Reads take no lock.
 */
public final class SharedSequence<T> {

  private static final int CHUNK_BITS = 7;
  private static final int CHUNK = 1 << CHUNK_BITS;

  /** Shared by all views of one branch; guards how far its chunks have been written. */
  private final Branch branch;

  /**
   * Slots below {@code size} were written before this view was made and are never written again, so
   * whoever sees the view sees them.
   */
  private final Object[][] chunks;

  private final long size;

  private SharedSequence(Branch branch, Object[][] chunks, long size) {
    this.branch = branch;
    this.chunks = chunks;
    this.size = size;
  }

  /** A sequence without elements. */
  public static <T> SharedSequence<T> empty() {
    return new SharedSequence<>(new Branch(0), new Object[1][], 0);
  }

  /** The number of elements of this view. */
  public long size() {
    return size;
  }

  /**
   * The element at {@code index}.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= index < size()}
   */
  @SuppressWarnings("unchecked") // only append writes slots, and it takes a T
  public T get(long index) {
    Objects.checkIndex(index, size);
    return (T) chunks[chunkOf(index)][slotOf(index)];
  }

  /** A view with {@code element} after the elements of this one. */
  public SharedSequence<T> append(T element) {
    synchronized (branch) {
      if (branch.filled == size) {
        branch.filled++;
        return write(branch, chunks, element);
      }
    }
    return write(new Branch(size + 1), ownChunks(), element);
  }

  /**
   * The chunks of this view without what others appended, so that a fork does not keep it alive.
   */
  private Object[][] ownChunks() {
    int full = chunkOf(size);
    Object[][] copy = Arrays.copyOf(chunks, full + 1);
    if (full < chunks.length && slotOf(size) > 0) {
      copy[full] = Arrays.copyOf(Arrays.copyOf(chunks[full], slotOf(size)), CHUNK);
    }
    return copy;
  }

  private SharedSequence<T> write(Branch of, Object[][] into, T element) {
    int chunk = chunkOf(size);
    Object[][] room = chunk < into.length ? into : Arrays.copyOf(into, into.length * 2);
    if (slotOf(size) == 0) {
      room[chunk] = new Object[CHUNK];
    }
    room[chunk][slotOf(size)] = element;
    return new SharedSequence<>(of, room, size + 1);
  }

  private static int chunkOf(long index) {
    return (int) (index >>> CHUNK_BITS);
  }

  private static int slotOf(long index) {
    return (int) index & (CHUNK - 1);
  }

  /** How many slots of a branch are taken; guarded by itself. */
  private static final class Branch {
    private long filled;

    Branch(long filled) {
      this.filled = filled;
    }
  }
}
