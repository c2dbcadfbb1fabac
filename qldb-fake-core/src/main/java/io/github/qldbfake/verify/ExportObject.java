package io.github.qldbfake.verify;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonValueStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A file of an export, which holds one Ion value after the other. It is read as a stream.
 *
 * @param name how findings call it
 */
record ExportObject(Path file, String name) {

  /**
   * Hands on each value with its place, and reports what cannot be read and what is spelled wrong.
   *
   * @return whether everything could be read
   */
  boolean read(Findings findings, BiConsumer<IonValue, Place> values) {
    try (InputStream in = Files.newInputStream(file);
        IonValueStream stream = new IonValueStream(in);
        Spelling spelling = spelling(stream.isBinary())) {
      return readAll(stream, spelling, findings, values);
    } catch (InvalidIonException | IOException e) {
      findings
          .at(Place.inObject(name))
          .add(Rule.READABLE, "a file that can be read", Shown.line(e));
      return false;
    }
  }

  /** The one value of a manifest; anything else is reported. */
  Optional<IonValue> readOne(Findings findings) {
    List<IonValue> values = new ArrayList<>();
    boolean whole =
        read(
            findings,
            (value, place) -> {
              if (values.size() < 2) {
                values.add(value);
              }
            });
    if (whole && values.size() != 1) {
      findings
          .at(Place.inObject(name))
          .add(Rule.MANIFEST, "one value", values.isEmpty() ? "none" : "more than one");
    }
    return values.stream().findFirst();
  }

  /** Whether this begins as Ion binary does. */
  boolean isBinary() {
    try (InputStream in = Files.newInputStream(file);
        IonValueStream stream = new IonValueStream(in)) {
      return stream.isBinary();
    } catch (InvalidIonException | IOException e) {
      return false;
    }
  }

  private Spelling spelling(boolean binary) throws IOException {
    return binary
        ? Spelling.unchecked()
        : Spelling.of(new BufferedInputStream(Files.newInputStream(file)));
  }

  private boolean readAll(
      IonValueStream stream, Spelling spelling, Findings findings, BiConsumer<IonValue, Place> to)
      throws IOException {
    try {
      Optional<IonValue> value = stream.next();
      while (value.isPresent()) {
        to.accept(value.get(), Place.inObject(name).atOffset(stream.offset()));
        spelling.compare(value.get());
        value = stream.next();
      }
    } catch (InvalidIonException e) {
      findings
          .at(Place.inObject(name).atOffset(stream.offset()))
          .add(Rule.READABLE, "an Ion value", Shown.line(e));
      return false;
    }
    spelling.firstAltered().ifPresent(offset -> reportSpelling(offset, findings));
    return true;
  }

  private void reportSpelling(long offset, Findings findings) {
    findings
        .at(Place.inObject(name).atOffset(offset))
        .add(
            Rule.SPELLING,
            "the bytes that qldb-fake writes for these values",
            "others of the same meaning");
  }
}
