package io.github.qldbfake.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.ion.UniqueId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of the records of a stream, read with the reader of AWS's own library. */
final class RecordPackerTest {

  private static final BigInteger LAST_HASH_KEY = BigInteger.TWO.pow(128).subtract(BigInteger.ONE);

  private final SplittableRandom random = new SplittableRandom(17);

  private DeliveredRecord randomRecord(int length) {
    byte[] content = new byte[length];
    random.nextBytes(content);
    return new DeliveredRecord(
        new UniqueId(random.nextLong(), random.nextLong()).toString(),
        IonBytes.of(IonValues.system().newBlob(content)));
  }

  /** Mostly small ones, some beyond what is packed. */
  private List<DeliveredRecord> randomRecords(int number) {
    return IntStream.range(0, number)
        .mapToObj(each -> randomRecord(random.nextInt(10) == 0 ? 60_000 : random.nextInt(4_000)))
        .toList();
  }

  private static List<KinesisRecord> pack(RecordPacker packer, List<DeliveredRecord> records) {
    records.forEach(packer::add);
    packer.close();
    List<KinesisRecord> packed = new ArrayList<>();
    while (packer.next().isPresent()) {
      packed.add(packer.next().orElseThrow());
      packer.remove();
    }
    return packed;
  }

  private static List<KinesisRecord> aggregate(List<DeliveredRecord> records) {
    return pack(new RecordPacker(true, false), records);
  }

  private static List<DeliveredRecord> unpack(List<KinesisRecord> packed) {
    return Deaggregated.of(packed).stream().map(Deaggregated::toDelivered).toList();
  }

  @Test
  void randomRecordsComeOutInOrderWithTheirKeys() {
    for (int run = 0; run < 50; run++) {
      List<DeliveredRecord> records = randomRecords(1 + random.nextInt(200));
      assertThat(unpack(aggregate(records))).isEqualTo(records);
    }
  }

  @Test
  void aPackSaysWhatIsInIt() {
    List<DeliveredRecord> records = randomRecords(100);
    assertThat(aggregate(records).stream().flatMap(each -> each.records().stream()))
        .isEqualTo(records);
  }

  @Test
  void severalRecordsAreNeverMoreThanTheLibraryPacks() {
    assertThat(aggregate(randomRecords(300)))
        .filteredOn(each -> each.records().size() > 1)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.data()).hasSizeLessThanOrEqualTo(51_200));
  }

  @Test
  void aPackIsFilledAsFarAsItGoes() {
    // 4 + 16 bytes around it, 24 of each key, 2 to 4 bytes before each length.
    List<DeliveredRecord> records = List.of(randomRecord(25_000), randomRecord(25_000));
    int rest = 51_200 - aggregate(records).get(0).data().length;
    int overhead = 24 + 2 + 3 + 3 + randomRecord(1_000).data().size() - 1_000;
    List<DeliveredRecord> full = new ArrayList<>(records);
    full.add(randomRecord(rest - overhead));
    List<DeliveredRecord> tooFull = new ArrayList<>(records);
    tooFull.add(randomRecord(rest - overhead + 1));
    assertThat(aggregate(full))
        .singleElement()
        .satisfies(only -> assertThat(only.data()).hasSize(51_200));
    assertThat(aggregate(tooFull)).hasSize(2);
  }

  @Test
  void aLoneRecordIsSentAsItIs() {
    DeliveredRecord only = randomRecord(10);
    assertThat(aggregate(List.of(only)))
        .singleElement()
        .satisfies(
            alone -> {
              assertThat(alone.data()).isEqualTo(only.data().toByteArray());
              assertThat(alone.partitionKey()).isEqualTo(only.partitionKey());
            });
  }

  @Test
  void withoutAggregationEveryRecordIsSentAsItIs() {
    List<DeliveredRecord> records = randomRecords(20);
    assertThat(pack(new RecordPacker(false, true), records))
        .extracting(KinesisRecord::data)
        .usingElementComparator(Arrays::compare)
        .isEqualTo(records.stream().map(each -> each.data().toByteArray()).toList());
  }

  @Test
  void aRecordHasNoHashKeyOfItsOwn() {
    assertThat(Deaggregated.of(aggregate(randomRecords(20))))
        .extracting(Deaggregated::explicitHashKey)
        .containsOnlyNulls();
  }

  @Test
  void aReaderOfOneShardFindsAllThatWasSentThere() {
    BigInteger middle = LAST_HASH_KEY.shiftRight(1);
    for (KinesisRecord packed : pack(new RecordPacker(true, true), randomRecords(200))) {
      if (packed.records().size() > 1) {
        List<Deaggregated> all = Deaggregated.of(List.of(packed));
        List<Deaggregated> lower = Deaggregated.inShard(packed, BigInteger.ZERO, middle);
        List<Deaggregated> upper =
            Deaggregated.inShard(packed, middle.add(BigInteger.ONE), LAST_HASH_KEY);
        assertThat(lower.isEmpty() ? upper : lower).isEqualTo(all);
      }
    }
  }
}
