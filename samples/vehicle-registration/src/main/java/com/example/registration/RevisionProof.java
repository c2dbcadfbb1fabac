package com.example.registration;

import static com.example.registration.QldbHashes.dot;
import static com.example.registration.QldbHashes.ionHash;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import java.security.MessageDigest;
import java.util.List;

/**
 * A revision with all that is needed to check it against a digest, offline.
 *
 * @param revision {@code {blockAddress, hash, data, metadata}}
 * @param path the hashes from the revision up to the digest
 * @param digest the 32 bytes that stand for the whole journal
 */
public record RevisionProof(IonStruct revision, List<byte[]> path, byte[] digest) {

  /** Whether the revision is, bit for bit, the one that the digest was taken over. */
  public boolean verifies() {
    byte[] hash = dot(ionHash(revision.get("metadata")), dataHash());
    if (!MessageDigest.isEqual(hash, ((IonBlob) revision.get("hash")).getBytes())) {
      return false;
    }
    for (byte[] sibling : path) {
      hash = dot(hash, sibling);
    }
    return MessageDigest.isEqual(hash, digest);
  }

  private byte[] dataHash() {
    IonValue data = revision.get("data");
    return data == null ? new byte[0] : ionHash(data);
  }
}
