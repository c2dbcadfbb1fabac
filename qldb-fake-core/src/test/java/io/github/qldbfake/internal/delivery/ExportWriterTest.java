package io.github.qldbfake.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.LedgerOptions;
import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.store.MemoryJournalStore;
import io.github.qldbfake.internal.time.SeededIds;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How an export is cut into objects, and how it goes on after a failure. */
final class ExportWriterTest {

  private static final Instant END = HandMovedClock.START.plus(Duration.ofHours(1));
  private static final UniqueId EXPORT_ID = new SeededIds(9).next();

  private final Ledger ledger =
      Ledger.create(
          new HandMovedClock(),
          new SeededIds(1),
          new MemoryJournalStore(),
          LedgerOptions::ofService);
  private final FailingBucket bucket = new FailingBucket();

  @BeforeEach
  void commitNineBlocksAfterTheFirst() {
    for (int block = 1; block < 10; block++) {
      Transaction transaction = ledger.begin();
      String statement = "SELECT * FROM Vehicle AS v WHERE v.number = " + block;
      transaction.beginStatement(statement, QldbHash.ofString(statement));
      ledger.commit(transaction);
    }
  }

  private ExportWriter writer(OutputFormat format, ObjectCuts cuts, ObjectDestination destination) {
    ExportTarget target =
        new ExportTarget("bucket", "", ObjectEncryption.NO_ENCRYPTION, Optional.empty());
    return new ExportWriter(
        EXPORT_ID,
        new ExportOrder(HandMovedClock.START, END, target, "role", Optional.of(format)),
        END,
        new ExportSource("cars", ledger.state(), Instant.MIN),
        new ObjectDelivery(destination, cuts));
  }

  private ExportWriter writer(ObjectCuts cuts) {
    return writer(OutputFormat.ION_TEXT, cuts, bucket);
  }

  private static List<String> ranges(List<String> keys) {
    return keys.stream().map(key -> key.replaceAll(".*\\.(\\d+-\\d+)\\.\\w+", "$1")).toList();
  }

  @Test
  void anObjectIsClosedAfterANumberOfBlocks() {
    writer(ObjectCuts.DEFAULT.withBlocks(4)).writeData();
    assertThat(ranges(bucket.keys())).containsExactly("0-3", "4-7", "8-9");
  }

  @Test
  void byDefaultASmallExportIsOneObject() {
    writer(ObjectCuts.DEFAULT).writeData();
    assertThat(ranges(bucket.keys())).containsExactly("0-9");
  }

  @Test
  void anObjectIsClosedAfterANumberOfBytes() {
    writer(new ObjectCuts(1_000, 1)).writeData();
    assertThat(bucket.keys()).hasSize(10);
  }

  @ParameterizedTest
  @EnumSource
  void noObjectGrowsMuchBeyondItsBytes(OutputFormat format) {
    MemoryDestination memory = new MemoryDestination();
    for (int more = 0; more < 60; more++) {
      commitNineBlocksAfterTheFirst();
    }
    int most = 50_000;
    writer(format, new ObjectCuts(1_000_000, most), memory).writeData();
    List<Integer> sizes =
        memory.objects("bucket").stream().map(object -> object.content().length).toList();
    assertThat(sizes)
        .hasSizeGreaterThan(1)
        .allMatch(size -> size < most + 40_000)
        .anyMatch(size -> size >= most);
  }

  @Test
  void whatIsTakenIsNotWrittenAgain() {
    ExportWriter writer = writer(ObjectCuts.DEFAULT.withBlocks(3));
    bucket.failAfter(2);
    assertThatThrownBy(writer::writeData).isInstanceOf(DeliveryException.class);
    assertThatThrownBy(writer::writeData).isInstanceOf(DeliveryException.class);
    bucket.recover();
    writer.writeData();
    assertThat(ranges(bucket.keys())).containsExactly("0-2", "3-5", "6-8", "9-9");
  }

  @Test
  void afterAFailureTheManifestStillListsEveryObjectOnceAndInOrder() {
    MemoryDestination memory = new MemoryDestination();
    ExportWriter writer =
        writer(
            OutputFormat.ION_TEXT,
            ObjectCuts.DEFAULT.withBlocks(4),
            object -> {
              bucket.put(object);
              memory.put(object);
            });
    bucket.failAfter(1);
    assertThatThrownBy(writer::writeData).isInstanceOf(DeliveryException.class);
    bucket.recover();
    writer.writeData();
    List<String> data = bucket.keys();
    writer.complete();
    assertThat(memory.objects("bucket"))
        .filteredOn(object -> object.key().endsWith(".completed.manifest"))
        .singleElement()
        .satisfies(
            manifest ->
                assertThat(new String(manifest.content(), StandardCharsets.UTF_8))
                    .isEqualTo("{keys:[\"" + String.join("\",\"", data) + "\"]}"));
  }

  @Test
  void theSameExportIsWrittenTheSameAgain() {
    MemoryDestination one = new MemoryDestination();
    MemoryDestination two = new MemoryDestination();
    Stream.of(one, two)
        .map(memory -> writer(OutputFormat.ION_BINARY, ObjectCuts.DEFAULT.withBlocks(3), memory))
        .forEach(ExportWriter::writeData);
    assertThat(two.objects("bucket"))
        .usingElementComparator(
            Comparator.comparing(DeliveredObject::key)
                .thenComparing(DeliveredObject::content, Arrays::compare))
        .isEqualTo(one.objects("bucket"));
  }
}
