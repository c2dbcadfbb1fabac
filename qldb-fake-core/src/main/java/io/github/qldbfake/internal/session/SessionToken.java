package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.time.IdSource;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/** What a client holds of its session: the session's id and a secret, as standard base64. */
record SessionToken(UniqueId sessionId, UniqueId secret) {

  private static final int BYTES = 4 * Long.BYTES;

  /** A token for a new session. */
  static SessionToken draw(IdSource ids) {
    return new SessionToken(ids.next(), ids.next());
  }

  /** The token that {@code text} stands for; empty if it is malformed. */
  static Optional<SessionToken> parse(String text) {
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
    return Optional.of(new SessionToken(nextId(buffer), nextId(buffer)));
  }

  private static UniqueId nextId(ByteBuffer buffer) {
    return new UniqueId(buffer.getLong(), buffer.getLong());
  }

  @Override
  public String toString() {
    ByteBuffer buffer = ByteBuffer.allocate(BYTES);
    buffer.putLong(sessionId.high()).putLong(sessionId.low());
    buffer.putLong(secret.high()).putLong(secret.low());
    return Base64.getEncoder().encodeToString(buffer.array());
  }
}
