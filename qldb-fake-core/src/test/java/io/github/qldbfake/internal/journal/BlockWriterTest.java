package io.github.qldbfake.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Ion shapes of blocks and revisions that the golden block does not show. */
final class BlockWriterTest {

  private static final Instant TIME = Instant.parse("2019-09-16T19:37:05.344Z");
  private static final UniqueId ID = new UniqueId(0, 7);
  private static final UniqueId TABLE = new UniqueId(0, 9);

  private final BlockWriter writer = new BlockWriter();

  @Test
  void theGenesisBlockShowsNoOptionalFieldAndAnEmptyPreviousHash() {
    IonStruct block = writer.block(genesis(TIME));
    assertThat(fields(block))
        .containsExactly(
            "blockAddress",
            "transactionId",
            "blockTimestamp",
            "blockHash",
            "entriesHash",
            "previousBlockHash",
            "entriesHashList");
    assertThat(text(block)).contains("previousBlockHash:{{}}");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-09-16T19:37:05Z, 2019-09-16T19:37:05.000Z",
    "2019-09-16T19:37:05.300Z, 2019-09-16T19:37:05.300Z",
    "2019-09-16T19:37:00.007Z, 2019-09-16T19:37:00.007Z",
    "1969-12-31T23:59:59.999Z, 1969-12-31T23:59:59.999Z"
  })
  void timestampsHaveThreeFractionalDigitsAndZ(Instant time, String shown) {
    assertThat(text(writer.block(genesis(time)))).contains("blockTimestamp:" + shown + ",");
  }

  @Test
  void aReadShowsItsStatementsWithoutDocuments() {
    Block block = after(List.of(), List.of());
    IonStruct info = (IonStruct) writer.block(block).get("transactionInfo");
    assertThat(fields(info)).containsExactly("statements");
    assertThat(writer.block(block).containsKey("revisions")).isFalse();
  }

  @Test
  void aDocumentIsNamedByItsIdQuotedWhereIonNeedsIt() {
    Block block = after(List.of(new DocumentInfo(ID, "t", TABLE, List.of(0, 2))), List.of());
    assertThat(text(writer.block(block)))
        .contains(
            "documents:{'0000000000000000000007':"
                + "{tableName:\"t\",tableId:\"0000000000000000000009\",statements:[0,2]}}");
  }

  @Test
  void aDeleteShowsNoData() {
    Block block = after(List.of(), List.of(new RevisionDraft(TABLE, ID, 1, Optional.empty())));
    assertThat(fields(writer.revision(block.revisions().get(0))))
        .containsExactly("blockAddress", "hash", "metadata");
  }

  @Test
  void aSystemRevisionShowsAsAHashAlone() {
    Optional<IonBytes> data = Optional.of(IonBytes.parse("{name:\"t\"}"));
    Block block = after(List.of(), List.of(new RevisionDraft(Revision.CATALOGUE, ID, 0, data)));
    assertThat(text(writer.block(block)))
        .endsWith(",revisions:[{hash:{{" + block.revisions().get(0).hash() + "}}}]}");
  }

  @Test
  void anAddressIsStrandAndNumber() {
    assertThat(text(writer.address(new BlockAddress(ID, 21))))
        .isEqualTo("{strandId:\"0000000000000000000007\",sequenceNo:21}");
  }

  private static Block genesis(Instant time) {
    return BlockBuilder.first(ID).build(ID, time, time, Optional.empty(), List.of());
  }

  private static Block after(List<DocumentInfo> documents, List<RevisionDraft> drafts) {
    StatementInfo statement = new StatementInfo("x", TIME, QldbHash.ofString("x"));
    return BlockBuilder.after(genesis(TIME))
        .build(
            ID,
            TIME,
            TIME,
            Optional.of(new TransactionInfo(List.of(statement), documents)),
            drafts);
  }

  private static List<String> fields(IonStruct struct) {
    return StreamSupport.stream(struct.spliterator(), false).map(IonValue::getFieldName).toList();
  }

  private static String text(IonStruct struct) {
    return IonBytes.of(struct).toText();
  }
}
