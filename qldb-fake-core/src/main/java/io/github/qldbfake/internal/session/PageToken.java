package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.ion.UniqueId;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/** Where a client is in the rows of a statement, as standard base64. Good for one page. */
record PageToken(UniqueId transactionId, int statement, int page) {

  private static final int BYTES = 2 * Long.BYTES + 2 * Integer.BYTES;

  /** The token that {@code text} stands for; empty if it is malformed. */
  static Optional<PageToken> parse(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (bytes.length != BYTES) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    UniqueId transactionId = new UniqueId(buffer.getLong(), buffer.getLong());
    return Optional.of(new PageToken(transactionId, buffer.getInt(), buffer.getInt()));
  }

  @Override
  public String toString() {
    ByteBuffer buffer = ByteBuffer.allocate(BYTES);
    buffer.putLong(transactionId.high()).putLong(transactionId.low());
    buffer.putInt(statement).putInt(page);
    return Base64.getEncoder().encodeToString(buffer.array());
  }
}
