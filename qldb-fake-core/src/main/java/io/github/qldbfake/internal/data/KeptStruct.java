package io.github.qldbfake.internal.data;

import com.amazon.ion.IonBool;
import com.amazon.ion.IonInt;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A struct that was read from a file of the data directory, and the errors that name the file. */
record KeptStruct(Path file, IonStruct struct) {

  static KeptStruct read(Path file) throws IOException {
    try {
      if (IonBytes.parse(Files.readAllBytes(file)).load() instanceof IonStruct struct
          && !struct.isNullValue()) {
        return new KeptStruct(file, struct);
      }
    } catch (InvalidIonException e) {
      throw new DataDirectoryException(file + " is damaged: " + e.getMessage(), e);
    }
    throw new DataDirectoryException(file + " is damaged: it holds no struct");
  }

  String text(String field) throws IOException {
    return optionalText(field).orElseThrow(() -> wrong(field));
  }

  Optional<String> optionalText(String field) throws IOException {
    IonValue value = struct.get(field);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof IonString text && !text.isNullValue()) {
      return Optional.of(text.stringValue());
    }
    throw wrong(field);
  }

  boolean flag(String field) throws IOException {
    if (struct.get(field) instanceof IonBool flag && !flag.isNullValue()) {
      return flag.booleanValue();
    }
    throw wrong(field);
  }

  long number(String field) throws IOException {
    if (struct.get(field) instanceof IonInt number && !number.isNullValue()) {
      return number.longValue();
    }
    throw wrong(field);
  }

  Instant time(String field) throws IOException {
    if (struct.get(field) instanceof IonTimestamp time && !time.isNullValue()) {
      return Instant.ofEpochMilli(time.getMillis());
    }
    throw wrong(field);
  }

  KeptStruct struct(String field) throws IOException {
    if (struct.get(field) instanceof IonStruct part && !part.isNullValue()) {
      return new KeptStruct(file, part);
    }
    throw wrong(field);
  }

  /** All fields, which have to be strings. */
  Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (IonValue value : struct) {
      texts.put(value.getFieldName(), text(value.getFieldName()));
    }
    return texts;
  }

  DataDirectoryException wrong(String field) {
    return new DataDirectoryException(
        file + " is damaged: its field " + field + " is missing or wrong");
  }
}
