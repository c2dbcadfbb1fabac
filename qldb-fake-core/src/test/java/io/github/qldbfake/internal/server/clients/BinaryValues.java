package io.github.qldbfake.internal.server.clients;

import com.amazon.ion.system.IonSystemBuilder;
import com.amazon.ion.system.IonTextWriterBuilder;
import java.nio.ByteBuffer;
import java.util.Base64;

/** Binary members of answers in a form to compare with. */
final class BinaryValues {

  private BinaryValues() {}

  static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  static String base64(ByteBuffer buffer) {
    return Base64.getEncoder().encodeToString(bytes(buffer));
  }

  static String ionText(ByteBuffer buffer) {
    return IonSystemBuilder.standard()
        .build()
        .singleValue(bytes(buffer))
        .toString(IonTextWriterBuilder.minimal());
  }
}
