package io.github.qldbfake.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonList;
import com.amazon.ion.IonStruct;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.BlockReader;
import io.github.qldbfake.internal.journal.Vectors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The records that a real stream delivered for a block, reproduced from the block. */
final class GoldenStreamRecordsTest {

  private static final String ARN =
      "arn:aws:qldb:us-east-1:123456789012:stream/vehicle-registration/17CR7ArZ1AMHgHOeOk6G9C";

  @Test
  void aRealBlockGivesTheRealRecords() {
    IonStruct summary = Vectors.struct("stream-records/block-summary-seq3.ion");
    IonStruct details = Vectors.struct("stream-records/revision-details-seq3-reconstructed.ion");
    List<String> records =
        new StreamRecords(ARN)
            .of(BlockReader.read(block(summary, details))).stream().map(IonBytes::toText).toList();
    assertThat(records)
        .containsExactly(IonBytes.of(summary).toText(), IonBytes.of(details).toText());
  }

  /** The block that both records show parts of. */
  private static IonStruct block(IonStruct summary, IonStruct details) {
    IonStruct block = (IonStruct) summary.get("payload").clone();
    IonStruct revision = (IonStruct) ((IonStruct) details.get("payload")).get("revision");
    IonList revisions = block.getSystem().newEmptyList();
    revisions.add(revision.clone());
    block.removeAll("revisionSummaries");
    block.add("revisions", revisions);
    return block;
  }
}
