package com.example.registration;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonList;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.system.IonSystemBuilder;
import java.util.List;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;
import software.amazon.awssdk.services.qldb.model.GetRevisionResponse;
import software.amazon.awssdk.services.qldb.model.ValueHolder;

/** Fetches digests, and the proofs that revisions are covered by them. */
public final class RevisionVerifier {

  private final IonSystem ion = IonSystemBuilder.standard().build();
  private final QldbClient client;
  private final String ledger;

  public RevisionVerifier(QldbClient client, String ledger) {
    this.client = client;
    this.ledger = ledger;
  }

  /** A digest of the journal as it is now. Keep it: it verifies everything committed so far. */
  public GetDigestResponse takeDigest() {
    return client.getDigest(request -> request.name(ledger));
  }

  /** The proof that {@code revision} is covered by {@code digest}. */
  public RevisionProof prove(RegistrationRevision revision, GetDigestResponse digest) {
    GetRevisionResponse response =
        client.getRevision(
            request ->
                request
                    .name(ledger)
                    .documentId(revision.documentId())
                    .blockAddress(ValueHolder.builder().ionText(revision.address()).build())
                    .digestTipAddress(digest.digestTipAddress()));
    return new RevisionProof(
        (IonStruct) ion.singleValue(response.revision().ionText()),
        hashes((IonList) ion.singleValue(response.proof().ionText())),
        digest.digest().asByteArray());
  }

  private static List<byte[]> hashes(IonList proof) {
    return proof.stream().map(hash -> ((IonBlob) hash).getBytes()).toList();
  }
}
