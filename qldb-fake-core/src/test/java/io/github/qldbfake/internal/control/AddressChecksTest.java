package io.github.qldbfake.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressChecksTest {

  private static final String LEDGER = "cars";
  private static final String OTHER_STRAND = "0000000000000000000001";
  private static final String NOT_ION = "The provided Ion value is not valid and cannot be parsed.";
  private static final String NO_ADDRESS = "The provided block address is not valid.";
  private static final String TIP_BEYOND =
      "The sequence number of the provided digest tip address is beyond the strand's latest"
          + " committed record.";
  private static final String WRONG_STRAND =
      "The Strand ID of the provided block address is not valid.";
  private static final String BLOCK_BEYOND =
      "The sequence number of the provided block address is beyond the strand's latest committed"
          + " record.";
  private static final String STRANDS_DIFFER =
      "The Strand ID of the provided block address must match the Strand ID of the provided digest"
          + " tip address.";
  private static final String BLOCK_AFTER_TIP =
      "The sequence number of the provided block address must not be greater than the sequence"
          + " number of the provided digest tip address.";

  private final LedgerFixture fixture = new LedgerFixture();
  private String strand = "";

  @BeforeEach
  void threeBlocks() {
    fixture.create(LEDGER);
    fixture.createTable(LEDGER, "A");
    fixture.createTable(LEDGER, "B");
    strand = fixture.ledger(LEDGER).strandId().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "{} {}", "{strandId:\"a\" sequenceNo:1}"})
  void anAddressThatIsNotOneIonValueIsRefused(String text) {
    assertBlockRefused(text, NOT_ION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "null.struct",
        "{}",
        "{strandId:\"0000000000000000000001\"}",
        "{strandId:\"0000000000000000000001\",sequenceNo:\"1\"}",
        "{strandId:\"0000000000000000000001\",sequenceNo:-1}",
        "{strandId:\"0000000000000000000001\",sequenceNo:null.int}",
        "{strandId:\"0000000000000000000001\",sequenceNo:9223372036854775808}",
        "{strandId:\"short\",sequenceNo:1}",
        "{strandId:1,sequenceNo:1}",
        "{strandId:null.string,sequenceNo:1}"
      })
  void ionThatIsNoAddressIsRefused(String text) {
    assertBlockRefused(text, NO_ADDRESS);
  }

  @Test
  void anAddressMayHaveSpacesAndMoreFields() {
    String text = "{ strandId : \"" + strand + "\", sequenceNo : 1, more : true }";

    assertThat(block(text, Optional.empty()).block()).contains("sequenceNo:1");
  }

  @Test
  void aTipThatIsNoIonIsRefused() {
    assertTipRefused("{", NOT_ION);
  }

  @Test
  void aTipThatIsNoAddressIsRefused() {
    assertTipRefused("[]", NO_ADDRESS);
  }

  @Test
  void aTipBeyondTheJournalIsRefused() {
    assertTipRefused(address(strand, "3"), TIP_BEYOND);
  }

  @Test
  void aTipOfAnotherStrandIsRefused() {
    assertTipRefused(address(OTHER_STRAND, "2"), STRANDS_DIFFER);
  }

  @Test
  void aBlockOfAnotherStrandIsRefused() {
    assertBlockRefused(address(OTHER_STRAND, "1"), WRONG_STRAND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "9223372036854775807"})
  void aBlockBeyondTheJournalIsRefused(String sequenceNo) {
    assertBlockRefused(address(strand, sequenceNo), BLOCK_BEYOND);
  }

  @Test
  void aBlockAfterTheTipIsRefused() {
    ExpectedError.assertInvalid(
        () -> block(address(strand, "2"), Optional.of(address(strand, "1"))),
        "BlockAddress",
        BLOCK_AFTER_TIP);
  }

  @Test
  void theTipIsCheckedBeforeTheStrandOfTheBlock() {
    ExpectedError.assertInvalid(
        () -> block(address(OTHER_STRAND, "1"), Optional.of(address(strand, "3"))),
        "DigestTipAddress",
        TIP_BEYOND);
  }

  @Test
  void theAddressIsCheckedBeforeTheDocumentId() {
    ExpectedError.assertInvalid(
        () ->
            new GetRevision()
                .run(
                    fixture.caller,
                    new GetRevision.Input(
                        LEDGER, address(strand, "9"), OTHER_STRAND, Optional.empty())),
        "BlockAddress",
        BLOCK_BEYOND);
  }

  @Test
  void thereIsNoDigestOfAnUnknownLedger() {
    assertThat(ExpectedError.of(() -> digest("boats"))).isEqualTo(ExpectedError.NOT_FOUND);
  }

  @Test
  void thereIsNoDigestOfADeletingLedger() {
    fixture.deletedSlowly("boats");

    assertThat(ExpectedError.of(() -> digest("boats"))).isEqualTo(ExpectedError.NOT_FOUND);
  }

  @Test
  void thereIsNoDigestOfACreatingLedger() {
    fixture.createSlowly("boats");

    assertThat(ExpectedError.of(() -> digest("boats"))).isEqualTo(ExpectedError.NOT_ACTIVE);
  }

  private void assertBlockRefused(String blockAddress, String message) {
    ExpectedError.assertInvalid(
        () -> block(blockAddress, Optional.empty()), "BlockAddress", message);
  }

  private void assertTipRefused(String digestTipAddress, String message) {
    ExpectedError.assertInvalid(
        () -> block(address(strand, "1"), Optional.of(digestTipAddress)),
        "DigestTipAddress",
        message);
  }

  private GetBlock.Output block(String blockAddress, Optional<String> digestTipAddress) {
    return new GetBlock()
        .run(fixture.caller, new GetBlock.Input(LEDGER, blockAddress, digestTipAddress));
  }

  private void digest(String ledgerName) {
    new GetDigest().run(fixture.caller, new GetDigest.Input(ledgerName));
  }

  private static String address(String strandId, String sequenceNo) {
    return "{strandId:\"" + strandId + "\",sequenceNo:" + sequenceNo + "}";
  }
}
