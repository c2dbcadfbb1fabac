package io.github.qldbfake.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ion.IonList;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.journal.RandomJournal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chains of blocks, untouched and altered. */
final class ChainVerifierTest {

  private static final int INSERT = 2;

  private final Tampered chain = new Tampered(Journals.everyKind());

  @Test
  void anUntouchedChainIsVerified() {
    Verification result = chain.verify();
    assertThat(result.findings()).isEmpty();
    assertThat(result.verified()).isTrue();
    assertThat(result.uncovered()).isEmpty();
    assertThat(result.extent())
        .isEqualTo(
            new Extent(
                Optional.of(Journals.STRAND.toString()),
                OptionalLong.of(0),
                OptionalLong.of(6),
                7,
                4,
                0,
                1));
  }

  @Test
  void aChainFromTheBeginningGivesTheDigestAtItsTip() {
    List<Block> blocks = new RandomJournal(7).blocks(45);
    String digest = QldbHash.merkle(blocks.stream().map(Block::blockHash).toList()).toString();
    assertThat(new Tampered(blocks).verify().digest()).contains(digest);
  }

  @Test
  void aChainThatBeginsLaterIsVerifiedButHasNoDigest() {
    Verification result = chain.without(0).without(0).verify();
    assertThat(result.verified()).isTrue();
    assertThat(result.digest()).isEmpty();
  }

  @Test
  void noBlocksAreVerifiedToBeNoBlocks() {
    Verification result = new ChainVerifier().result();
    assertThat(result.verified()).isTrue();
    assertThat(result.extent().blocks()).isZero();
    assertThat(result.digest()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("alterations")
  void anAlterationIsFoundInItsBlockByItsRule(
      String name, int block, Consumer<IonStruct> change, Rule rule) {
    assertThat(chain.with(block, change).verify().findings())
        .as(name)
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(rule);
              assertThat(finding.place().block()).hasValue(block);
            });
  }

  static Stream<Arguments> alterations() {
    return Stream.of(
        alteration(
            "statement",
            INSERT,
            b -> set(statement(b), "statement", "\"x\""),
            Rule.TRANSACTION_INFO),
        alteration("redaction", 6, b -> set(redaction(b), "version", "9"), Rule.REDACTION_INFO),
        alteration(
            "data", INSERT, b -> set(at(revision(b), "data"), "n", "1.5"), Rule.REVISION_HASH),
        alteration(
            "version",
            INSERT,
            b -> set(at(revision(b), "metadata"), "version", "3"),
            Rule.REVISION_HASH),
        alteration(
            "deletion",
            5,
            b -> set(at(revision(b), "metadata"), "version", "3"),
            Rule.REVISION_HASH),
        alteration(
            "hash", INSERT, b -> revision(b).put("hash", Tampered.otherHash()), Rule.REVISION_HASH),
        alteration(
            "system hash",
            1,
            b -> revision(b).put("hash", Tampered.otherHash()),
            Rule.REVISIONS_ROOT),
        alteration(
            "order of revisions",
            INSERT,
            b -> ((IonList) b.get("revisions")).remove(0),
            Rule.REVISIONS_ROOT),
        alteration(
            "address",
            INSERT,
            b -> set(at(revision(b), "blockAddress"), "sequenceNo", "3"),
            Rule.REVISION_ADDRESS),
        alteration(
            "transaction",
            INSERT,
            b -> b.put("transactionId", Tampered.ion("\"" + Journals.TABLE + "\"")),
            Rule.REVISION_TRANSACTION),
        alteration(
            "transaction of a query",
            3,
            b -> b.put("transactionId", Tampered.ion("\"" + Journals.TABLE + "\"")),
            Rule.ENTRY),
        alteration(
            "timestamp",
            INSERT,
            b -> set(b, "blockTimestamp", "2020-01-01T00:00:02.003Z"),
            Rule.ENTRY),
        alteration("no revisions", INSERT, b -> b.remove("revisions"), Rule.ENTRY),
        alteration("no transactionInfo", 3, b -> b.remove("transactionInfo"), Rule.ENTRY),
        alteration(
            "early timestamp",
            INSERT,
            b -> set(b, "blockTimestamp", "2020-01-01T00:00:01.001Z"),
            Rule.TIME),
        alteration(
            "timestamp before a statement",
            3,
            b -> set(b, "blockTimestamp", "2020-01-01T00:00:02.999Z"),
            Rule.TIME),
        alteration(
            "entry",
            3,
            b -> ((IonList) b.get("entriesHashList")).set(0, Tampered.otherHash()),
            Rule.ENTRIES_HASH),
        alteration(
            "entriesHash", 3, b -> b.put("entriesHash", Tampered.otherHash()), Rule.ENTRIES_HASH),
        alteration("blockHash", 3, b -> b.put("blockHash", Tampered.otherHash()), Rule.BLOCK_HASH),
        alteration(
            "previousBlockHash",
            3,
            b -> b.put("previousBlockHash", Tampered.otherHash()),
            Rule.PREVIOUS_BLOCK_HASH),
        alteration(
            "hash before block 0",
            0,
            b -> b.put("previousBlockHash", Tampered.otherHash()),
            Rule.PREVIOUS_BLOCK_HASH),
        alteration(
            "no hash before",
            3,
            b -> set(b, "previousBlockHash", "{{}}"),
            Rule.PREVIOUS_BLOCK_HASH),
        alteration(
            "strand",
            3,
            b -> set(at(b, "blockAddress"), "strandId", "\"" + Journals.TABLE + "\""),
            Rule.STRAND),
        alteration("number", 3, b -> set(at(b, "blockAddress"), "sequenceNo", "4"), Rule.SEQUENCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{extra:1}",
        "{transactionID:\"x\"}",
        "{transactionId:null.string}",
        "{transactionId:symbol}",
        "{transactionId:\"too short\"}",
        "{blockTimestamp:2020-01-01T}",
        "{blockHash:{{AA==}}}",
        "{blockHash:{{\"a clob\"}}}",
        "{blockHash:a::{{AA==}}}",
        "{blockAddress:{strandId:\"0000000000100000000002\",sequenceNo:-1}}",
        "{blockAddress:{strandId:\"0000000000100000000002\",sequenceNo:2,extra:1}}",
        "{blockAddress:null.struct}",
        "{entriesHashList:({{}})}",
        "{entriesHashList:[{{AA==}}]}",
        "{transactionInfo:{statements:[{}]}}",
        "{transactionInfo:{statements:[],documents:{a:{tableName:\"T\"}}}}",
        "{revisions:[{hash:{{AA==}}}]}",
        "{revisions:[{hash:{{AA==}},metadata:{}}]}",
        "{revisions:[null]}",
        "{redactionInfo:{revisions:[{}]}}"
      })
  void whatABlockIsNotKnownToHaveIsAFinding(String fields) {
    Verification result =
        chain
            .with(
                INSERT,
                block ->
                    ((IonStruct) Tampered.ion(fields))
                        .forEach(field -> block.put(field.getFieldName(), field.clone())))
            .verify();
    assertThat(result.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.SHAPE);
              assertThat(finding.place().block()).hasValue(INSERT);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blockAddress",
        "transactionId",
        "blockTimestamp",
        "blockHash",
        "entriesHash",
        "previousBlockHash",
        "entriesHashList"
      })
  void aFieldThatIsMissingOrThereTwiceIsAFinding(String field) {
    Tampered missing = new Tampered(Journals.everyKind()).with(INSERT, b -> b.remove(field));
    Tampered twice = chain.with(INSERT, b -> b.add(field, b.get(field).clone()));
    assertThat(missing.verify().findings()).extracting(Finding::rule).contains(Rule.SHAPE);
    assertThat(twice.verify().findings()).extracting(Finding::rule).containsOnly(Rule.SHAPE);
  }

  @Test
  void aFindingNamesTheRevisionItsDocumentAndBothHashes() {
    Verification result =
        chain.with(INSERT, b -> set(at(Tampered.revision(b, 1), "data"), "n", "3")).verify();
    assertThat(result.findings()).hasSize(1);
    Finding finding = result.findings().get(0);
    assertThat(finding.rule()).isEqualTo(Rule.REVISION_HASH);
    assertThat(finding.place().revision()).hasValue(1);
    assertThat(finding.place().documentId()).isPresent();
    assertThat(finding.found())
        .isEqualTo(Journals.everyKind().get(INSERT).revisions().get(1).hash().toString());
    assertThat(finding.toString()).startsWith("REVISION_HASH at block 2, revision 1, document ");
  }

  @Test
  void verificationGoesOnAfterABlockThatFails() {
    Verification result = chain.with(3, b -> b.put("blockHash", Tampered.otherHash())).verify();
    assertThat(result.findings())
        .extracting(finding -> finding.rule() + " " + finding.place())
        .containsExactly("BLOCK_HASH block 3", "PREVIOUS_BLOCK_HASH block 4");
  }

  @Test
  void anAlteredNumberDoesNotSpoilTheNumbersAfterIt() {
    Verification result =
        chain.with(3, b -> set(at(b, "blockAddress"), "sequenceNo", "11")).verify();
    assertThat(result.findings())
        .filteredOn(finding -> finding.rule() == Rule.SEQUENCE)
        .singleElement()
        .hasToString(
            "SEQUENCE at block 3: expected 3, found 11"
                + " (each sequenceNo is one more than that of the block before)");
  }

  @Test
  void aMissingBlockIsFound() {
    Verification result = chain.without(3).verify();
    assertThat(result.findings())
        .extracting(finding -> finding.rule() + " " + finding.place())
        .containsExactly("SEQUENCE block 4", "PREVIOUS_BLOCK_HASH block 4");
    assertThat(result.digest()).isEmpty();
  }

  @Test
  void aRedactedRevisionIsVerifiedByTheHashOfItsData() {
    Verification result = chain.with(INSERT, b -> redact(Tampered.revision(b, 0))).verify();
    assertThat(result.findings()).isEmpty();
    assertThat(result.extent().redacted()).isEqualTo(1);
  }

  @Test
  void aRedactedRevisionWithTheHashOfOtherDataIsFound() {
    Verification result =
        chain
            .with(
                INSERT,
                b -> {
                  redact(Tampered.revision(b, 0));
                  Tampered.revision(b, 0).put("dataHash", Tampered.otherHash());
                })
            .verify();
    assertThat(result.findings()).extracting(Finding::rule).containsExactly(Rule.REVISION_HASH);
  }

  @Test
  void aChainOfTheServiceIsVerifiedAndSaysWhatNothingCovers() {
    Verification result =
        chain
            .asOfTheService()
            .with(3, b -> set(b, "blockTimestamp", "2020-01-01T00:00:03.003Z"))
            .verify();
    assertThat(result.findings()).isEmpty();
    assertThat(result.uncovered()).singleElement().asString().contains("blockTimestamp");
  }

  @Test
  void blocksBeforeTheFirstThatShowsAJournalOfThisFakeAreHeldToItsRulesToo() {
    Verification result =
        chain
            .with(0, b -> set(b, "blockTimestamp", "2020-01-01T00:00:00.001Z"))
            .with(0, b -> b.put("transactionId", Tampered.ion("\"" + Journals.TABLE + "\"")))
            .verify();
    assertThat(result.findings())
        .extracting(finding -> finding.rule() + " " + finding.place())
        .containsExactly("ENTRY block 0, entry 0", "ENTRY block 0, entry 1");
  }

  @Test
  void findingsAreKeptUpToABound() {
    ChainVerifier verifier = new ChainVerifier();
    for (int block = 0; block < 3; block++) {
      verifier.add("{revisions:[" + "{},".repeat(100) + "]}");
    }
    assertThat(verifier.result().findings()).hasSize(Verification.MOST_FINDINGS);
    assertThat(verifier.result().findingsInAll()).isGreaterThan(300);
  }

  @Test
  void whatIsNoIonIsRefusedAndTheChainIsAsItWas() {
    ChainVerifier verifier = new ChainVerifier();
    assertThatThrownBy(() -> verifier.add("{blockAddress:"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("the block is not Ion");
    assertThat(verifier.result().extent().blocks()).isZero();
  }

  private static Arguments alteration(
      String name, int block, Consumer<IonStruct> change, Rule rule) {
    return Arguments.of(name, block, change, rule);
  }

  private static void set(IonStruct struct, String field, String value) {
    struct.put(field, Tampered.ion(value));
  }

  private static IonStruct at(IonStruct struct, String field) {
    return (IonStruct) struct.get(field);
  }

  private static IonStruct revision(IonStruct block) {
    return Tampered.revision(block, 0);
  }

  private static IonStruct statement(IonStruct block) {
    return (IonStruct) ((IonList) at(block, "transactionInfo").get("statements")).get(0);
  }

  private static IonStruct redaction(IonStruct block) {
    return (IonStruct) ((IonList) at(block, "redactionInfo").get("revisions")).get(0);
  }

  private static void redact(IonStruct revision) {
    IonValue data = revision.remove("data");
    revision.put("dataHash", Tampered.blob(QldbHash.ofIon(data)));
  }
}
