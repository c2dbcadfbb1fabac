package io.github.qldbfake.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.Search;
import io.github.qldbfake.internal.ion.IonValueStream;
import io.github.qldbfake.internal.server.SmallExport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever bit of an export is flipped, it is found, and where it is. With {@code -Pdeep} every bit
 * is, else every 37th, which reaches every kind of place and every bit of a byte.
 */
final class FlippedBitTest {

  private static final int STEP = Search.size(37, 1);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ION_TEXT", "ION_BINARY"})
  void inAnObjectItIsFoundInItsBlock(String format) throws IOException {
    SortedMap<String, byte[]> objects = export(format);
    String key = keyEndingWith(objects, ".ion");
    List<Long> blocks = offsetsOfBlocks(objects.get(key));
    assertThat(
            flips(
                objects,
                key,
                (bit, result) ->
                    result.findings().stream()
                        .anyMatch(finding -> locates(finding, key, bit / 8, blocks))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ION_TEXT", "ION_BINARY"})
  void inTheCompletedManifestItIsFound(String format) throws IOException {
    SortedMap<String, byte[]> objects = export(format);
    String key = keyEndingWith(objects, ".completed.manifest");
    assertThat(
            flips(
                objects,
                key,
                (bit, result) ->
                    result.findings().stream().anyMatch(finding -> isIn(finding, key))))
        .isEmpty();
  }

  @Test
  void inTheStartedManifestItIsFoundButForWhatNothingCovers() throws IOException {
    SortedMap<String, byte[]> objects = export("ION_TEXT");
    String key = keyEndingWith(objects, ".started.manifest");
    String text = new String(objects.get(key), StandardCharsets.UTF_8);
    String times = text.substring(text.indexOf("inclusiveStartTime"), text.indexOf(",bucket"));
    List<String> unnoticed =
        flips(
            objects,
            key,
            (bit, result) ->
                result.findings().stream().anyMatch(finding -> isIn(finding, key))
                    || isIn(text, "ledgerName:\"cars\"", bit / 8)
                    || isIn(text, "bucket:\"exports\"", bit / 8)
                    || isIn(text, "objectEncryptionType:\"NO_ENCRYPTION\"", bit / 8)
                    || isIn(text, times, bit / 8));
    assertThat(unnoticed).isEmpty();
  }

  /** The flipped bits for which the verification does not say what is expected. */
  private List<String> flips(
      SortedMap<String, byte[]> objects, String key, BiPredicate<Integer, Verification> expected)
      throws IOException {
    byte[] content = objects.get(key);
    List<String> others = new ArrayList<>();
    for (int bit = 0; bit < content.length * 8; bit += STEP) {
      byte[] altered = content.clone();
      altered[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(folder.resolve(key), altered);
      Verification result = new ExportVerifier().verify(folder).get(0);
      if (!expected.test(bit, result)) {
        others.add("byte " + bit / 8 + " bit " + bit % 8 + ": " + result.findings());
      }
    }
    return others;
  }

  private SortedMap<String, byte[]> export(String format) {
    try (SmallExport export = new SmallExport()) {
      SortedMap<String, byte[]> objects = export.objects(format);
      SmallExport.write(objects, folder);
      assertThat(new ExportVerifier().verify(folder))
          .singleElement()
          .returns(true, Verification::verified);
      return objects;
    }
  }

  /** Whether a finding names the block that the byte is in, or the object if it is unreadable. */
  private static boolean locates(Finding finding, String key, long at, List<Long> blocks) {
    if (!finding.place().object().equals(Optional.of(key))) {
      return false;
    }
    long block = blocks.stream().filter(offset -> offset <= at).count() - 1;
    if (finding.rule() == Rule.READABLE || block < 0) {
      return true;
    }
    Place place = finding.place();
    return place.block().orElse(-1) == block
        || place.offset().orElse(-1) == blocks.get((int) block)
        || place.offset().orElse(-1) == at;
  }

  private static boolean isIn(Finding finding, String key) {
    return finding.place().object().equals(Optional.of(key))
        || finding.rule() == Rule.MANIFEST
        || finding.rule() == Rule.OBJECT_KEY;
  }

  private static boolean isIn(String text, String part, int at) {
    int from = text.indexOf(part);
    return from <= at && at < from + part.length();
  }

  private static List<Long> offsetsOfBlocks(byte[] content) throws IOException {
    List<Long> offsets = new ArrayList<>();
    try (IonValueStream stream = new IonValueStream(new ByteArrayInputStream(content))) {
      while (stream.next().isPresent()) {
        offsets.add(stream.offset());
      }
    }
    return offsets;
  }

  private static String keyEndingWith(SortedMap<String, byte[]> objects, String end) {
    return objects.keySet().stream().filter(key -> key.endsWith(end)).findFirst().orElseThrow();
  }
}
