package io.github.qldbfake.internal.server.clients;

import com.amazonaws.services.qldb.AmazonQLDB;
import com.amazonaws.services.qldb.model.AmazonQLDBException;
import com.amazonaws.services.qldb.model.CreateLedgerRequest;
import com.amazonaws.services.qldb.model.CreateLedgerResult;
import com.amazonaws.services.qldb.model.DeleteLedgerRequest;
import com.amazonaws.services.qldb.model.DescribeLedgerRequest;
import com.amazonaws.services.qldb.model.DescribeLedgerResult;
import com.amazonaws.services.qldb.model.GetBlockRequest;
import com.amazonaws.services.qldb.model.GetBlockResult;
import com.amazonaws.services.qldb.model.GetDigestRequest;
import com.amazonaws.services.qldb.model.GetDigestResult;
import com.amazonaws.services.qldb.model.GetRevisionRequest;
import com.amazonaws.services.qldb.model.GetRevisionResult;
import com.amazonaws.services.qldb.model.InvalidParameterException;
import com.amazonaws.services.qldb.model.LedgerEncryptionDescription;
import com.amazonaws.services.qldb.model.LedgerSummary;
import com.amazonaws.services.qldb.model.ListLedgersRequest;
import com.amazonaws.services.qldb.model.ListLedgersResult;
import com.amazonaws.services.qldb.model.ListTagsForResourceRequest;
import com.amazonaws.services.qldb.model.ResourceAlreadyExistsException;
import com.amazonaws.services.qldb.model.ResourceInUseException;
import com.amazonaws.services.qldb.model.ResourceNotFoundException;
import com.amazonaws.services.qldb.model.ResourcePreconditionNotMetException;
import com.amazonaws.services.qldb.model.TagResourceRequest;
import com.amazonaws.services.qldb.model.UntagResourceRequest;
import com.amazonaws.services.qldb.model.UpdateLedgerPermissionsModeRequest;
import com.amazonaws.services.qldb.model.UpdateLedgerPermissionsModeResult;
import com.amazonaws.services.qldb.model.UpdateLedgerRequest;
import com.amazonaws.services.qldb.model.UpdateLedgerResult;
import com.amazonaws.services.qldb.model.ValueHolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The AWS SDK for Java 1.x. */
final class SdkV1ControlPlane implements ControlPlane {

  private final AmazonQLDB client;

  SdkV1ControlPlane(AmazonQLDB client) {
    this.client = client;
  }

  @Override
  public LedgerView create(NewLedger ledger) {
    CreateLedgerResult answer =
        ask(
            () ->
                client.createLedger(
                    new CreateLedgerRequest()
                        .withName(ledger.name())
                        .withPermissionsMode(ledger.permissionsMode())
                        .withDeletionProtection(ledger.deletionProtection())
                        .withKmsKey(ledger.kmsKey())
                        .withTags(ledger.tags())));
    return new LedgerView(
        answer.getName(),
        answer.getArn(),
        answer.getState(),
        answer.getCreationDateTime().toInstant(),
        answer.getPermissionsMode(),
        answer.getDeletionProtection(),
        answer.getKmsKeyArn());
  }

  @Override
  public LedgerView describe(String name) {
    DescribeLedgerResult answer =
        ask(() -> client.describeLedger(new DescribeLedgerRequest().withName(name)));
    return new LedgerView(
        answer.getName(),
        answer.getArn(),
        answer.getState(),
        answer.getCreationDateTime().toInstant(),
        answer.getPermissionsMode(),
        answer.getDeletionProtection(),
        key(answer.getEncryptionDescription()));
  }

  @Override
  public LedgerPage list(int maxResults, @Nullable String token) {
    ListLedgersResult answer =
        ask(
            () ->
                client.listLedgers(
                    new ListLedgersRequest().withMaxResults(maxResults).withNextToken(token)));
    return new LedgerPage(
        answer.getLedgers().stream().map(LedgerSummary::getName).toList(), answer.getNextToken());
  }

  @Override
  public LedgerView update(
      String name, @Nullable Boolean deletionProtection, @Nullable String kmsKey) {
    UpdateLedgerResult answer =
        ask(
            () ->
                client.updateLedger(
                    new UpdateLedgerRequest()
                        .withName(name)
                        .withDeletionProtection(deletionProtection)
                        .withKmsKey(kmsKey)));
    return new LedgerView(
        answer.getName(),
        answer.getArn(),
        answer.getState(),
        answer.getCreationDateTime().toInstant(),
        null,
        answer.getDeletionProtection(),
        key(answer.getEncryptionDescription()));
  }

  @Override
  public LedgerView changeMode(String name, String permissionsMode) {
    UpdateLedgerPermissionsModeResult answer =
        ask(
            () ->
                client.updateLedgerPermissionsMode(
                    new UpdateLedgerPermissionsModeRequest()
                        .withName(name)
                        .withPermissionsMode(permissionsMode)));
    return new LedgerView(
        answer.getName(), answer.getArn(), null, null, answer.getPermissionsMode(), null, null);
  }

  @Override
  public void delete(String name) {
    ask(() -> client.deleteLedger(new DeleteLedgerRequest().withName(name)));
  }

  @Override
  public void tag(String arn, Map<String, String> tags) {
    ask(() -> client.tagResource(new TagResourceRequest().withResourceArn(arn).withTags(tags)));
  }

  @Override
  public void untag(String arn, List<String> keys) {
    ask(
        () ->
            client.untagResource(
                new UntagResourceRequest().withResourceArn(arn).withTagKeys(keys)));
  }

  @Override
  public Map<String, String> tags(String arn) {
    return ask(() ->
            client.listTagsForResource(new ListTagsForResourceRequest().withResourceArn(arn)))
        .getTags();
  }

  @Override
  public TipDigest digest(String name) {
    GetDigestResult answer = ask(() -> client.getDigest(new GetDigestRequest().withName(name)));
    return new TipDigest(
        BinaryValues.base64(answer.getDigest()), answer.getDigestTipAddress().getIonText());
  }

  @Override
  public ProvenIon block(String name, String address, @Nullable String tip) {
    GetBlockResult answer =
        ask(
            () ->
                client.getBlock(
                    new GetBlockRequest()
                        .withName(name)
                        .withBlockAddress(ion(address))
                        .withDigestTipAddress(ion(tip))));
    return new ProvenIon(answer.getBlock().getIonText(), text(answer.getProof()));
  }

  @Override
  public ProvenIon revision(String name, String address, String documentId, @Nullable String tip) {
    GetRevisionResult answer =
        ask(
            () ->
                client.getRevision(
                    new GetRevisionRequest()
                        .withName(name)
                        .withBlockAddress(ion(address))
                        .withDocumentId(documentId)
                        .withDigestTipAddress(ion(tip))));
    return new ProvenIon(answer.getRevision().getIonText(), text(answer.getProof()));
  }

  @Override
  public void close() {
    client.shutdown();
  }

  private static @Nullable ValueHolder ion(@Nullable String text) {
    return text == null ? null : new ValueHolder().withIonText(text);
  }

  private static @Nullable String text(@Nullable ValueHolder holder) {
    return holder == null ? null : holder.getIonText();
  }

  private static @Nullable String key(@Nullable LedgerEncryptionDescription encryption) {
    return encryption == null ? null : encryption.getKmsKeyArn();
  }

  static <T> T ask(Supplier<T> call) {
    try {
      return call.get();
    } catch (AmazonQLDBException e) {
      throw new Refusal(
          e.getClass() == AmazonQLDBException.class
              ? e.getErrorCode()
              : e.getClass().getSimpleName(),
          e.getStatusCode(),
          e.getErrorMessage(),
          e.getRequestId(),
          subject(e).orElse(null),
          e);
    }
  }

  private static Optional<String> subject(AmazonQLDBException error) {
    if (error instanceof InvalidParameterException invalid) {
      return Optional.ofNullable(invalid.getParameterName());
    }
    if (error instanceof ResourceNotFoundException notFound) {
      return Optional.ofNullable(notFound.getResourceName());
    }
    if (error instanceof ResourceAlreadyExistsException exists) {
      return Optional.ofNullable(exists.getResourceName());
    }
    if (error instanceof ResourceInUseException inUse) {
      return Optional.ofNullable(inUse.getResourceName());
    }
    if (error instanceof ResourcePreconditionNotMetException notMet) {
      return Optional.ofNullable(notMet.getResourceName());
    }
    return Optional.empty();
  }
}
