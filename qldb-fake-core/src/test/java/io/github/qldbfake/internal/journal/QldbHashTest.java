package io.github.qldbfake.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.ion.IonBytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hash rules beyond what the golden data shows. */
final class QldbHashTest {

  private static final List<Hash> HASHES =
      IntStream.range(0, 50).mapToObj(n -> QldbHash.ofString("hash " + n)).toList();

  @Test
  void dotIsCommutative() {
    for (Hash left : HASHES) {
      for (Hash right : HASHES) {
        assertThat(QldbHash.dot(left, right)).isEqualTo(QldbHash.dot(right, left));
      }
    }
  }

  @Test
  void theEmptyHashIsTheIdentityOfDot() {
    Hash hash = HASHES.get(0);
    assertThat(QldbHash.dot(hash, Hash.EMPTY)).isEqualTo(hash);
    assertThat(QldbHash.dot(Hash.EMPTY, hash)).isEqualTo(hash);
    assertThat(QldbHash.dot(Hash.EMPTY, Hash.EMPTY)).isEqualTo(Hash.EMPTY);
  }

  @Test
  void dotPutsTheHashWithTheSmallerLastByteFirst() throws NoSuchAlgorithmException {
    byte[] small = bytes(0x7F, 0x01);
    byte[] large = bytes(0x01, 0x02);
    assertThat(QldbHash.dot(Hash.of(large), Hash.of(small))).isEqualTo(sha256(small, large));
  }

  @Test
  void dotComparesBytesAsSigned() throws NoSuchAlgorithmException {
    byte[] negative = bytes(0, 0x80);
    byte[] positive = bytes(0, 0x7F);
    assertThat(QldbHash.dot(Hash.of(positive), Hash.of(negative)))
        .isEqualTo(sha256(negative, positive));
  }

  @Test
  void theMerkleFoldOfNothingIsEmpty() {
    assertThat(QldbHash.merkle(List.of())).isEqualTo(Hash.EMPTY);
  }

  @Test
  void theMerkleFoldOfOneIsItself() {
    assertThat(QldbHash.merkle(HASHES.subList(0, 1))).isEqualTo(HASHES.get(0));
  }

  @Test
  void theMerkleFoldCarriesALoneNodeUpUnchanged() {
    Hash pair = QldbHash.dot(HASHES.get(0), HASHES.get(1));
    assertThat(QldbHash.merkle(HASHES.subList(0, 3))).isEqualTo(QldbHash.dot(pair, HASHES.get(2)));
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1.00",
    "2019-09-16T19:37:05.360Z, 2019-09-16T19:37:05.360000Z",
    "2019-09-16T19:37:05.360Z, 2019-09-16T19:37:05.360-00:00",
    "null, null.int",
    "x::1, 1"
  })
  void valuesThatIonTellsApartHashDifferently(String one, String other) {
    assertThat(QldbHash.ofIon(IonBytes.parse(one)))
        .isNotEqualTo(QldbHash.ofIon(IonBytes.parse(other)));
  }

  @Test
  void theOrderOfFieldsDoesNotMatter() {
    assertThat(QldbHash.ofIon(IonBytes.parse("{a:1,b:2}")))
        .isEqualTo(QldbHash.ofIon(IonBytes.parse("{b:2,a:1}")));
  }

  @Test
  void theHashOfATextIsTheHashOfTheIonString() throws NoSuchAlgorithmException {
    byte[] text = "SELECT 1".getBytes(StandardCharsets.UTF_8);
    assertThat(QldbHash.ofString("SELECT 1"))
        .isEqualTo(sha256(new byte[] {0x0B, (byte) 0x80}, text, new byte[] {0x0E}));
  }

  @Test
  void aTreeAndItsBytesHashAlike() {
    IonBytes value = IonBytes.parse("{a:[1,2.50,x::sym,{{aGVsbG8=}}],b:2017-08-21,c:null.list}");
    assertThat(QldbHash.ofIon(value.load())).isEqualTo(QldbHash.ofIon(value));
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    IonBytes value = IonBytes.parse("{a:[1,2.50,x::sym],b:2017-08-21}");
    Hash alone = QldbHash.ofIon(value);
    assertThat(IntStream.range(0, 2_000).parallel().mapToObj(call -> QldbHash.ofIon(value)))
        .allMatch(alone::equals);
  }

  private static byte[] bytes(int first, int last) {
    byte[] bytes = new byte[Hash.LENGTH];
    bytes[0] = (byte) first;
    bytes[Hash.LENGTH - 1] = (byte) last;
    return bytes;
  }

  private static Hash sha256(byte[]... parts) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (byte[] part : parts) {
      digest.update(part);
    }
    return Hash.of(digest.digest());
  }
}
