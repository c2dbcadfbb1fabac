package io.github.qldbfake.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.server.SmallExport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports in folders, as downloaded and as altered. */
final class ExportVerifierTest {

  @TempDir private Path folder;

  private final SmallExport ledger = new SmallExport();

  @AfterEach
  void stop() {
    ledger.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ION_TEXT", "ION_BINARY"})
  void anExportIsVerifiedAgainstTheDigestAtItsTip(String format) {
    ledger.writeTo(folder, format);
    Verification result = new ExportVerifier().verify(folder, ledger.digest());
    assertThat(result.findings()).isEmpty();
    assertThat(result.extent().blocks()).isEqualTo(7);
  }

  @Test
  void aRedactedRevisionIsVerifiedByTheHashOfItsData() {
    ledger.redact().writeTo(folder, "ION_TEXT");
    Verification result = new ExportVerifier().verify(folder, ledger.digest());
    assertThat(result.findings()).isEmpty();
    assertThat(result.extent().redacted()).isEqualTo(1);
  }

  @Test
  void anExportIsVerifiedInTheFolderOfItsPrefixToo() {
    ledger.writeTo(folder, "ION_TEXT");
    assertThat(new ExportVerifier().verify(folder.resolve(SmallExport.PREFIX)))
        .singleElement()
        .returns(true, Verification::verified);
  }

  @Test
  void anotherDigestIsAFinding() {
    ledger.writeTo(folder, "ION_TEXT");
    assertThat(new ExportVerifier().verify(folder, new byte[32]).findings())
        .extracting(Finding::rule)
        .containsExactly(Rule.DIGEST);
  }

  @Test
  void severalObjectsAreOneChain() {
    write(cut(ledger.objects("ION_TEXT")));
    assertThat(new ExportVerifier().verify(folder, ledger.digest()).findings()).isEmpty();
  }

  @Test
  void objectsInTheWrongOrderAreFound() {
    SortedMap<String, byte[]> objects = cut(ledger.objects("ION_TEXT"));
    String manifest = keyEndingWith(objects, ".completed.manifest");
    String text = utf8(objects.get(manifest));
    List<String> keys =
        List.of(text.substring(text.indexOf('[') + 1, text.indexOf(']')).split(",", -1));
    objects.put(manifest, bytes("{keys:[" + keys.get(1) + "," + keys.get(0) + "]}\n"));
    write(objects);
    assertThat(rules()).contains(Rule.SEQUENCE, Rule.PREVIOUS_BLOCK_HASH);
  }

  @Test
  void aMissingObjectIsFoundAndTheOthersAreVerified() throws IOException {
    SortedMap<String, byte[]> objects = cut(ledger.objects("ION_TEXT"));
    write(objects);
    Files.delete(folder.resolve(keyEndingWith(objects, ".0-2.ion")));
    Verification result = new ExportVerifier().verify(folder).get(0);
    assertThat(result.findings()).extracting(Finding::rule).containsExactly(Rule.OBJECT_KEY);
    assertThat(result.extent().blocks()).isEqualTo(4);
  }

  @Test
  void aTruncatedObjectIsFoundAtItsPlace() {
    SortedMap<String, byte[]> objects = ledger.objects("ION_TEXT");
    String key = keyEndingWith(objects, ".ion");
    byte[] content = objects.get(key);
    objects.put(key, Arrays.copyOf(content, content.length - 20));
    write(objects);
    Finding finding = new ExportVerifier().verify(folder).get(0).findings().get(0);
    assertThat(finding.rule()).isEqualTo(Rule.READABLE);
    assertThat(finding.place().object()).contains(key);
    assertThat(finding.place().offset().orElseThrow()).isPositive();
  }

  @Test
  void anObjectWhoseNameDoesNotFitItsBlocksIsFound() {
    SortedMap<String, byte[]> objects = new TreeMap<>();
    ledger
        .objects("ION_TEXT")
        .forEach(
            (key, content) ->
                objects.put(
                    key.replace(".0-6.", ".0-7."), bytes(utf8(content).replace(".0-6.", ".0-7."))));
    write(objects);
    assertThat(rules()).containsExactly(Rule.OBJECT_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../outside.ion", "/etc/passwd", "a/../../outside.ion", "", "a//b", "a\\\\b"})
  void aKeyThatLeadsOutOfTheFolderIsNotFollowed(String key) throws IOException {
    Path exports = Files.createDirectory(folder.resolve("exports"));
    Files.writeString(folder.resolve("outside.ion"), "{}");
    Files.writeString(exports.resolve("A.B.completed.manifest"), "{keys:[\"" + key + "\"]}");
    assertThat(new ExportVerifier().verify(exports).get(0).findings())
        .singleElement()
        .returns(Rule.OBJECT_KEY, Finding::rule);
  }

  @Test
  void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
    Path exports = Files.createDirectory(folder.resolve("exports"));
    Path outside = Files.writeString(folder.resolve("S.0-0.ion"), "{}");
    Files.createSymbolicLink(exports.resolve("S.0-0.ion"), outside);
    Files.writeString(exports.resolve("A.B.completed.manifest"), "{keys:[\"S.0-0.ion\"]}");
    assertThat(new ExportVerifier().verify(exports).get(0).findings())
        .singleElement()
        .returns(Rule.OBJECT_KEY, Finding::rule);
  }

  @Test
  void jsonIsRefusedWithTheReason() {
    ledger.writeTo(folder, "JSON");
    assertThatThrownBy(() -> new ExportVerifier().verify(folder))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("have lost their types");
  }

  @Test
  void aFolderWithoutACompletedManifestIsRefused() {
    assertThatThrownBy(() -> new ExportVerifier().verify(folder))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("*.completed.manifest");
    assertThatThrownBy(() -> new ExportVerifier().verify(folder.resolve("none")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("there is no folder");
  }

  @Test
  void everyExportInAFolderIsVerifiedButADigestIsForOne() {
    ledger.writeTo(folder, "ION_TEXT");
    ledger.writeTo(folder, "ION_BINARY");
    assertThat(new ExportVerifier().verify(folder)).hasSize(2);
    assertThatThrownBy(() -> new ExportVerifier().verify(folder, new byte[32]))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("there are 2 exports");
  }

  @Test
  void textInAnotherStyleIsNoFinding() {
    SortedMap<String, byte[]> objects = ledger.objects("ION_TEXT");
    String key = keyEndingWith(objects, ".ion");
    objects.put(key, bytes(utf8(objects.get(key)).replace(",", ", ").replace(",  ", ", ")));
    SortedMap<String, byte[]> spaced = new TreeMap<>(objects);
    write(spaced);
    assertThat(rules()).doesNotContain(Rule.SPELLING, Rule.READABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a:"})
  void deepNestingIsAFindingAndNoError(String opening) {
    SortedMap<String, byte[]> objects = ledger.objects("ION_TEXT");
    objects.put(keyEndingWith(objects, ".ion"), bytes(opening.repeat(1_000_000)));
    write(objects);
    assertThat(rules()).containsExactly(Rule.READABLE);
  }

  private List<Rule> rules() {
    return new ExportVerifier()
        .verify(folder).get(0).findings().stream().map(Finding::rule).toList();
  }

  /** The same export in two objects, of three and of four blocks. */
  private static SortedMap<String, byte[]> cut(SortedMap<String, byte[]> objects) {
    SortedMap<String, byte[]> cut = new TreeMap<>(objects);
    String key = keyEndingWith(objects, ".0-6.ion");
    String manifest = keyEndingWith(objects, ".completed.manifest");
    List<String> lines = utf8(cut.remove(key)).strip().lines().toList();
    String first = key.replace(".0-6.", ".0-2.");
    String second = key.replace(".0-6.", ".3-6.");
    cut.put(first, bytes(String.join("\n", lines.subList(0, 3))));
    cut.put(second, bytes(String.join("\n", lines.subList(3, 7))));
    cut.put(manifest, bytes("{keys:[\"" + first + "\",\"" + second + "\"]}"));
    return cut;
  }

  private void write(SortedMap<String, byte[]> objects) {
    SmallExport.write(objects, folder);
  }

  private static String keyEndingWith(SortedMap<String, byte[]> objects, String end) {
    return objects.keySet().stream().filter(key -> key.endsWith(end)).findFirst().orElseThrow();
  }

  private static String utf8(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
