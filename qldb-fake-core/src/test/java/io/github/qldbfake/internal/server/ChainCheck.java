package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonInt;
import com.amazon.ion.IonSequence;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonReaderBuilder;
import com.amazon.ionhash.IonHashReader;
import com.amazon.ionhash.IonHashReaderBuilder;
import com.amazon.ionhash.MessageDigestIonHasherProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The hash chain of blocks as they were delivered, folded without any code of ours. */
final class ChainCheck {

  private ChainCheck() {}

  /** Exported blocks: numbers without a gap, and every hash recomputes. */
  static void assertChain(List<IonStruct> blocks) {
    assertThat(blocks).isNotEmpty();
    for (int at = 0; at < blocks.size(); at++) {
      assertBlock(blocks.get(at));
      if (at > 0) {
        assertThat(number(blocks.get(at))).isEqualTo(number(blocks.get(at - 1)) + 1);
        assertThat(text(blocks.get(at).get("previousBlockHash")))
            .isEqualTo(text(blocks.get(at - 1).get("blockHash")));
      }
    }
  }

  /** A block or the summary of one: what it shows is contained in its hash. */
  static void assertBlock(IonStruct block) {
    List<byte[]> entries = hashes(block.get("entriesHashList"));
    List<String> known = entries.stream().map(ChainCheck::text).toList();
    if (block.containsKey("transactionInfo")) {
      assertThat(known).contains(text(ionHash(block.get("transactionInfo"))));
    }
    if (block.containsKey("redactionInfo")) {
      assertThat(known).contains(text(ionHash(block.get("redactionInfo"))));
    }
    if (block.containsKey("revisions")) {
      assertThat(known).contains(text(merkle(revisionHashes(block.get("revisions")))));
    }
    if (block.containsKey("revisionSummaries")) {
      assertThat(known).contains(text(merkle(revisionHashes(block.get("revisionSummaries")))));
    }
    byte[] entriesHash = merkle(entries);
    assertThat(text(block.get("entriesHash"))).isEqualTo(text(entriesHash));
    assertThat(text(block.get("blockHash")))
        .isEqualTo(text(dot(entriesHash, bytes(block.get("previousBlockHash")))));
  }

  /** A revision with metadata: its hash recomputes. */
  static void assertRevision(IonStruct revision) {
    assertThat(text(revision.get("hash")))
        .isEqualTo(text(dot(ionHash(revision.get("metadata")), dataHash(revision))));
  }

  private static byte[] dataHash(IonStruct revision) {
    if (revision.containsKey("dataHash")) {
      return bytes(revision.get("dataHash"));
    }
    return revision.containsKey("data") ? ionHash(revision.get("data")) : new byte[0];
  }

  static long number(IonStruct block) {
    return ((IonInt) ((IonStruct) block.get("blockAddress")).get("sequenceNo")).longValue();
  }

  private static List<byte[]> revisionHashes(IonValue revisions) {
    List<byte[]> hashes = new ArrayList<>();
    for (IonValue value : (IonSequence) revisions) {
      IonStruct revision = (IonStruct) value;
      if (revision.containsKey("metadata")) {
        assertRevision(revision);
      }
      hashes.add(bytes(revision.get("hash")));
    }
    return hashes;
  }

  private static byte[] merkle(List<byte[]> leaves) {
    List<byte[]> level = leaves;
    while (level.size() > 1) {
      List<byte[]> above = new ArrayList<>();
      for (int at = 0; at < level.size(); at += 2) {
        above.add(at + 1 < level.size() ? dot(level.get(at), level.get(at + 1)) : level.get(at));
      }
      level = above;
    }
    return level.get(0);
  }

  private static byte[] dot(byte[] left, byte[] right) {
    if (left.length == 0 || right.length == 0) {
      return left.length == 0 ? right : left;
    }
    int at = left.length - 1;
    while (at > 0 && left[at] == right[at]) {
      at--;
    }
    byte[] first = left[at] < right[at] ? left : right;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(first);
      return digest.digest(first == left ? right : left);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] ionHash(IonValue value) {
    try (IonHashReader reader =
        IonHashReaderBuilder.standard()
            .withHasherProvider(new MessageDigestIonHasherProvider("SHA-256"))
            .withReader(IonReaderBuilder.standard().build(value))
            .build()) {
      reader.next();
      reader.next();
      return reader.digest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> hashes(IonValue list) {
    List<byte[]> hashes = new ArrayList<>();
    ((IonSequence) list).forEach(blob -> hashes.add(bytes(blob)));
    return hashes;
  }

  private static byte[] bytes(IonValue blob) {
    return ((IonBlob) blob).getBytes();
  }

  static String text(IonValue blob) {
    return text(bytes(blob));
  }

  static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
