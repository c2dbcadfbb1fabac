package io.github.qldbfake.internal.delivery;

/**
 * Where an export is cut into objects: an object is full with either number, whichever comes first.
 *
 * @param blocks the most blocks of one object, at least 1
 * @param bytes how large an object grows; its last block, and up to 32 KB that a writer of Ion
 *     binary keeps to itself, are beyond
 */
public record ObjectCuts(int blocks, int bytes) {

  /** 1,000 blocks or 16 MB. */
  public static final ObjectCuts DEFAULT = new ObjectCuts(1_000, 16 << 20);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is less than 1
   */
  public ObjectCuts {
    if (blocks < 1 || bytes < 1) {
      throw new IllegalArgumentException(
          "an object of an export has at least 1 block and 1 byte, not "
              + blocks
              + " blocks and "
              + bytes
              + " bytes");
    }
  }

  /** As before, with another number of blocks. */
  public ObjectCuts withBlocks(int most) {
    return new ObjectCuts(most, bytes);
  }

  boolean isFull(long blocksInside, int bytesInside) {
    return blocksInside >= blocks || bytesInside >= bytes;
  }
}
