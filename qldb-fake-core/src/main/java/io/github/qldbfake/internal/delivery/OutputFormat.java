package io.github.qldbfake.internal.delivery;

import com.amazon.ion.IonValue;
import com.amazon.ion.IonWriter;
import com.amazon.ion.system.IonBinaryWriterBuilder;
import com.amazon.ion.system.IonTextWriterBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** How an export spells its objects. */
public enum OutputFormat {
  /** Ion text, a line for each value. */
  ION_TEXT("ion", "text/x-amzn-ion") {
    @Override
    IonWriter writer(OutputStream out) {
      return IonTextWriterBuilder.standard().withWriteTopLevelValuesOnNewLines(true).build(out);
    }
  },
  /** Ion binary. */
  ION_BINARY("ion", "application/x-amzn-ion") {
    @Override
    IonWriter writer(OutputStream out) {
      // Else all would wait for the symbols that are still to come, and no size could be known.
      return IonBinaryWriterBuilder.standard().withAutoFlushEnabled(true).build(out);
    }
  },
  /** JSON Lines: Ion down-converted, a line for each value. */
  JSON("json", "application/json") {
    @Override
    IonWriter writer(OutputStream out) {
      return IonTextWriterBuilder.json().withWriteTopLevelValuesOnNewLines(true).build(out);
    }
  };

  private final String extension;
  private final String contentType;

  OutputFormat(String extension, String contentType) {
    this.extension = extension;
    this.contentType = contentType;
  }

  String extension() {
    return extension;
  }

  String contentType() {
    return contentType;
  }

  /** Writes values one after the other. */
  abstract IonWriter writer(OutputStream out);

  /** One value alone. */
  byte[] write(IonValue value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (IonWriter writer = writer(out)) {
      value.writeTo(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
