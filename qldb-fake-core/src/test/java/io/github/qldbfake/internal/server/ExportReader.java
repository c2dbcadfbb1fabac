package io.github.qldbfake.internal.server;

import com.amazon.ion.IonReader;
import com.amazon.ion.IonSequence;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonType;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.FakeAccount;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads an export as AWS's own readers do: the completion manifest gives the keys, each object
 * holds one struct after the other.
 */
final class ExportReader {

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  private final SortedMap<String, byte[]> objects;

  /** Reads what is in a bucket: the content of each object by its key. */
  ExportReader(SortedMap<String, byte[]> objects) {
    this.objects = objects;
  }

  /** Reads a bucket in memory. */
  static ExportReader ofMemory(FakeAccount account, String bucket) {
    return new ExportReader(account.exports().objects(bucket));
  }

  /** Reads a bucket whose objects are files in a folder. */
  static ExportReader ofFolder(Path bucket) throws IOException {
    SortedMap<String, byte[]> objects = new TreeMap<>();
    try (Stream<Path> files = Files.walk(bucket)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String key = bucket.relativize(file).toString().replace(File.separatorChar, '/');
        objects.put(key, Files.readAllBytes(file));
      }
    }
    return new ExportReader(objects);
  }

  List<String> keys() {
    return List.copyOf(objects.keySet());
  }

  String text(String key) {
    return new String(content(key), StandardCharsets.UTF_8);
  }

  IonValue value(String key) {
    return ION.singleValue(content(key));
  }

  /** The one key that ends so. */
  String keyEndingWith(String end) {
    List<String> found = keys().stream().filter(key -> key.endsWith(end)).toList();
    if (found.size() != 1) {
      throw new NoSuchElementException(end + " in " + keys());
    }
    return found.get(0);
  }

  /** The data keys that the completion manifest of the export lists. */
  List<String> dataKeys(String exportId) {
    String manifest =
        keys().stream()
            .filter(key -> key.matches("(.*/)?" + exportId + "\\.\\w+\\.completed\\.manifest"))
            .findFirst()
            .orElseThrow();
    List<String> keys = new ArrayList<>();
    for (IonValue key : (IonSequence) ((IonStruct) value(manifest)).get("keys")) {
      keys.add(((IonString) key).stringValue());
    }
    return keys;
  }

  /** All blocks of the export. */
  List<IonStruct> blocks(String exportId) {
    List<IonStruct> blocks = new ArrayList<>();
    for (String key : dataKeys(exportId)) {
      try (IonReader reader = ION.newReader(content(key))) {
        while (reader.next() == IonType.STRUCT) {
          blocks.add((IonStruct) ION.newValue(reader));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return blocks;
  }

  private byte[] content(String key) {
    byte[] content = objects.get(key);
    if (content == null) {
      throw new NoSuchElementException(key + " in " + keys());
    }
    return content;
  }
}
