package io.github.qldbfake.internal.ion;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Refuses forms of Ion binary that no writer makes and that would hide an alteration: a null.int
 * spelled as a negative number, which means the same as any other; padding, which readers skip and
 * one bit can make of a string; and a symbol table that continues the one before it by something
 * else than its name, where readers look at the number only. Binary is walked as it streams by;
 * what is not well-formed is left to the reader.
 */
final class UnusualBinary {

  private static final int NEGATIVE_NULL = 0x3F;
  private static final int VERSION_MARKER = 0xE0;
  private static final int SYMBOL_TABLE = 3;
  private static final int IMPORTS = 6;
  private static final int BOOL = 1;
  private static final int SYMBOL = 7;
  private static final int LIST = 11;
  private static final int STRUCT = 13;
  private static final int ANNOTATIONS = 14;
  private static final int MAX_OPEN = 2 * IonLimits.MAX_DEPTH + 2;

  private enum Expected {
    FIELD,
    DESCRIPTOR,
    LENGTH,
    ANNOTATIONS_LENGTH,
    ANNOTATION
  }

  private record Container(long end, boolean struct) {}

  private final Deque<Container> open = new ArrayDeque<>();
  private Expected expected = Expected.DESCRIPTOR;
  private int type;
  private long number;
  private long skip;
  private long position;
  private long field;
  private long annotation;
  private boolean symbolTable;

  /** Walks over the next bytes. */
  void check(byte[] bytes, int offset, int length) {
    int at = 0;
    while (at < length) {
      int count = 1;
      if (skip > 0) {
        count = (int) Math.min(skip, length - at);
        skip -= count;
        position += count;
        if (skip == 0) {
          close();
        }
      } else {
        position++;
        take(bytes[offset + at] & 0xFF);
      }
      at += count;
    }
  }

  private void take(int value) {
    switch (expected) {
      case DESCRIPTOR -> takeDescriptor(value);
      case FIELD -> {
        field = field << 7 | (value & 0x7F);
        if ((value & 0x80) != 0) {
          expected = Expected.DESCRIPTOR;
        }
      }
      case LENGTH -> {
        if (takeNumber(value)) {
          enter(number);
        }
      }
      case ANNOTATIONS_LENGTH -> {
        if (takeNumber(value)) {
          annotation = 0;
          expected = number == 0 ? Expected.DESCRIPTOR : Expected.ANNOTATION;
        }
      }
      case ANNOTATION -> {
        annotation = annotation << 7 | (value & 0x7F);
        if (--number == 0) {
          symbolTable = open.size() == 1 && annotation == SYMBOL_TABLE;
          expected = Expected.DESCRIPTOR;
        }
      }
    }
  }

  private void takeDescriptor(int value) {
    if (value == NEGATIVE_NULL) {
      throw new InvalidIonException("a null.int is spelled as a negative number");
    }
    type = value >> 4;
    int low = value & 0xF;
    if (type == 0 && low != 15) {
      throw new InvalidIonException("there is padding in the Ion binary");
    }
    if (symbolTable && open.size() == 2 && field == IMPORTS && type != SYMBOL && type != LIST) {
      throw new InvalidIonException("a symbol table continues another by something else than name");
    }
    number = 0;
    if (value == VERSION_MARKER && open.isEmpty()) {
      skip = 3;
    } else if (low == 14 || (type == STRUCT && low == 1)) {
      expected = Expected.LENGTH;
    } else {
      enter(low == 15 || type == BOOL ? 0 : low);
    }
  }

  private boolean takeNumber(int value) {
    number = number << 7 | (value & 0x7F);
    return (value & 0x80) != 0;
  }

  /** Stands before the content of a value. */
  private void enter(long length) {
    expected = Expected.DESCRIPTOR;
    if (type < LIST || type > ANNOTATIONS) {
      skip = length;
      if (length == 0) {
        close();
      }
      return;
    }
    if (open.size() == MAX_OPEN) {
      throw new InvalidIonException(
          "the Ion value is nested deeper than " + IonLimits.MAX_DEPTH + " containers");
    }
    open.push(new Container(position + length, type == STRUCT));
    if (type == ANNOTATIONS && length > 0) {
      number = 0;
      expected = Expected.ANNOTATIONS_LENGTH;
    } else {
      close();
    }
  }

  /** Leaves what has ended; in a struct a field name comes next. */
  private void close() {
    Container top = open.peek();
    while (top != null && top.end() <= position) {
      open.pop();
      top = open.peek();
    }
    if (top != null && top.struct()) {
      field = 0;
      expected = Expected.FIELD;
    }
  }
}
