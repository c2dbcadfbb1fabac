package io.github.qldbfake.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.UniqueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as clients write them. */
final class BlockAddressReaderTest {

  private static final String STRAND = "KbW0e2QaN2uBUWzRYGeOCe";

  private final BlockAddressReader reader = new BlockAddressReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{strandId:\"KbW0e2QaN2uBUWzRYGeOCe\",sequenceNo:21}",
        "{strandId: \"KbW0e2QaN2uBUWzRYGeOCe\", sequenceNo: 21}",
        " {\n sequenceNo : 21 , 'strandId' : \"KbW0e2QaN2uBUWzRYGeOCe\" } "
      })
  void spacesAndOrderDoNotMatter(String text) {
    assertThat(reader.read(text))
        .contains(new BlockAddress(UniqueId.parse(STRAND).orElseThrow(), 21));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "null.struct",
        "{}",
        "{sequenceNo:21}",
        "{strandId:\"KbW0e2QaN2uBUWzRYGeOCe\"}",
        "{strandId:\"KbW0e2QaN2uBUWzRYGeOCe\",sequenceNo:-1}",
        "{strandId:\"KbW0e2QaN2uBUWzRYGeOCe\",sequenceNo:1.0}",
        "{strandId:\"KbW0e2QaN2uBUWzRYGeOCe\",sequenceNo:null.int}",
        "{strandId:\"KbW0e2QaN2uBUWzRYGeOCe\",sequenceNo:\"21\"}",
        "{strandId:\"KbW0e2QaN2uBUWzRYGeOCe\",sequenceNo:9223372036854775808}",
        "{strandId:null.string,sequenceNo:21}",
        "{strandId:\"short\",sequenceNo:21}",
        "{strandId:21,sequenceNo:21}"
      })
  void ionThatIsNoAddressIsEmpty(String text) {
    assertThat(reader.read(text)).isEmpty();
  }

  @Test
  void textThatIsNoIonIsRefused() {
    assertThatThrownBy(() -> reader.read("{strandId:")).isInstanceOf(InvalidIonException.class);
  }
}
