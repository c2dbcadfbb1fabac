package io.github.qldbfake.internal.server;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonInt;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import software.amazon.awssdk.services.qldb.model.GetBlockResponse;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;
import software.amazon.awssdk.services.qldb.model.GetRevisionResponse;
import software.amazon.awssdk.services.qldb.model.OutputFormat;
import software.amazon.awssdk.services.qldb.model.ValueHolder;

/**
 * A ledger with every kind of block and many types of data, its export below a prefix, and what
 * clients ask for to verify it.
 */
public final class SmallExport implements AutoCloseable {

  /** What all keys of the export begin with. */
  public static final String PREFIX = "audit/cars/";

  private static final IonSystem ION = IonSystemBuilder.standard().build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JobFixture fixture = new JobFixture();
  private final Map<Integer, IonStruct> committed = new HashMap<>();

  /** Makes the ledger. */
  public SmallExport() {
    fixture.run("CREATE TABLE T");
    fixture.run(
        "INSERT INTO T VALUE ?",
        "{k:1,d:1.50d3,e:1d100,f:2.5e0,t:2020-01-01T10:00:00.00+01:00,s:symbol,q:'a b',"
            + "b:{{AQ==}},c:{{\"clob\"}},n:null.int,l:[true,-7,(x y)],u:\"é\\n\",a:note::1}");
    fixture.run("INSERT INTO T <<{'k': 2}, {'k': 3}>>");
    fixture.run("SELECT * FROM T WHERE k = 2");
    fixture.run("UPDATE T SET d = 90.25 WHERE k = 2");
    fixture.run("DELETE FROM T WHERE k = 3");
  }

  /** Redacts the revision that inserted the document with the key 2. */
  public SmallExport redact() {
    IonStruct updated = committed(2);
    String strandId = text(updated.get("blockAddress"), "strandId");
    IonStruct table =
        (IonStruct)
            ION.singleValue(
                fixture.run("SELECT tableId FROM information_schema.user_tables").get(0));
    List<String> unused =
        fixture.run(
            "EXEC REDACT_REVISION ?, ?, ?",
            "{strandId:\"" + strandId + "\",sequenceNo:3}",
            table.get("tableId").toString(),
            "\"" + documentId(updated) + "\"");
    return this;
  }

  /** Exports everything; gives the objects by their keys. */
  public SortedMap<String, byte[]> objects(String format) {
    String unused =
        fixture.export(
            r ->
                r.outputFormat(OutputFormat.valueOf(format))
                    .s3ExportConfiguration(
                        s ->
                            s.bucket(JobFixture.BUCKET)
                                .prefix(PREFIX)
                                .encryptionConfiguration(
                                    e -> e.objectEncryptionType("NO_ENCRYPTION"))));
    return fixture.account.exports().objects(JobFixture.BUCKET);
  }

  /** Exports everything into {@code folder}, laid out like the bucket. */
  public void writeTo(Path folder, String format) {
    write(objects(format), folder);
  }

  /** Writes objects into a folder, laid out like the bucket. */
  public static void write(Map<String, byte[]> objects, Path folder) {
    objects.forEach(
        (key, content) -> {
          Path file = folder.resolve(key);
          try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** The digest at the tip. */
  public byte[] digest() {
    return getDigest().digest().asByteArray();
  }

  private GetDigestResponse getDigest() {
    return fixture.client.getDigest(r -> r.name("cars"));
  }

  /** The JSON answer of GetRevision for the revision of the document with that key, with proof. */
  public String revisionAnswer(int key) {
    IonStruct committed = committed(key);
    GetRevisionResponse answer = getRevision(committed);
    return json(
        Map.of(
            "Revision", ionText(answer.revision()),
            "Proof", ionText(answer.proof())));
  }

  /** The JSON answer of GetBlock for the last block that changed that document, with proof. */
  public String blockAnswer(int key) {
    ValueHolder address = address(committed(key));
    GetBlockResponse answer =
        fixture.client.getBlock(
            r ->
                r.name("cars")
                    .blockAddress(address)
                    .digestTipAddress(getDigest().digestTipAddress()));
    return json(Map.of("Block", ionText(answer.block()), "Proof", ionText(answer.proof())));
  }

  /** A receipt for that document, as amazon-qldb-kvs-nodejs writes it. */
  public String receipt(int key) {
    IonStruct committed = committed(key);
    GetRevisionResponse answer = getRevision(committed);
    GetDigestResponse digest = getDigest();
    IonStruct revision = (IonStruct) ION.singleValue(answer.revision().ionText());
    Map<String, Object> receipt = new LinkedHashMap<>();
    receipt.put("LedgerName", "cars");
    receipt.put("TableName", "T");
    receipt.put("BlockAddress", ionText(address(committed)));
    receipt.put("DocumentId", documentId(committed));
    receipt.put("RevisionHash", ((IonBlob) revision.get("hash")).getBytes());
    receipt.put("Proof", ionText(answer.proof()));
    receipt.put(
        "LedgerDigest",
        Map.of(
            "Digest", digest.digest().asByteArray(),
            "DigestTipAddress", ionText(digest.digestTipAddress())));
    return json(receipt);
  }

  private GetRevisionResponse getRevision(IonStruct committed) {
    return fixture.client.getRevision(
        r ->
            r.name("cars")
                .blockAddress(address(committed))
                .documentId(documentId(committed))
                .digestTipAddress(getDigest().digestTipAddress()));
  }

  /** Asks once: every query adds a block, and with it another tip. */
  private IonStruct committed(int key) {
    if (committed.isEmpty()) {
      for (String row : fixture.ledger.execute("SELECT * FROM _ql_committed_T")) {
        IonStruct document = (IonStruct) ION.singleValue(row);
        committed.put(((IonInt) ((IonStruct) document.get("data")).get("k")).intValue(), document);
      }
    }
    IonStruct found = committed.get(key);
    if (found == null) {
      throw new NoSuchElementException("k = " + key);
    }
    return found;
  }

  private static ValueHolder address(IonStruct committed) {
    return ValueHolder.builder().ionText(committed.get("blockAddress").toString()).build();
  }

  private static String documentId(IonStruct committed) {
    return text(committed.get("metadata"), "id");
  }

  private static String text(IonValue struct, String field) {
    return ((IonText) ((IonStruct) struct).get(field)).stringValue();
  }

  private static Map<String, String> ionText(ValueHolder holder) {
    return Map.of("IonText", holder.ionText());
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    fixture.close();
  }
}
