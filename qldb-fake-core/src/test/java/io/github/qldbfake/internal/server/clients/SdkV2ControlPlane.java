package io.github.qldbfake.internal.server.clients;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.CreateLedgerResponse;
import software.amazon.awssdk.services.qldb.model.DescribeLedgerResponse;
import software.amazon.awssdk.services.qldb.model.GetBlockResponse;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;
import software.amazon.awssdk.services.qldb.model.GetRevisionResponse;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.LedgerEncryptionDescription;
import software.amazon.awssdk.services.qldb.model.LedgerSummary;
import software.amazon.awssdk.services.qldb.model.ListLedgersResponse;
import software.amazon.awssdk.services.qldb.model.QldbException;
import software.amazon.awssdk.services.qldb.model.ResourceAlreadyExistsException;
import software.amazon.awssdk.services.qldb.model.ResourceInUseException;
import software.amazon.awssdk.services.qldb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.qldb.model.ResourcePreconditionNotMetException;
import software.amazon.awssdk.services.qldb.model.UpdateLedgerPermissionsModeResponse;
import software.amazon.awssdk.services.qldb.model.UpdateLedgerResponse;
import software.amazon.awssdk.services.qldb.model.ValueHolder;

/** The AWS SDK for Java 2.x. */
final class SdkV2ControlPlane implements ControlPlane {

  private final QldbClient client;

  SdkV2ControlPlane(QldbClient client) {
    this.client = client;
  }

  @Override
  public LedgerView create(NewLedger ledger) {
    CreateLedgerResponse answer =
        ask(
            () ->
                client.createLedger(
                    r ->
                        r.name(ledger.name())
                            .permissionsMode(ledger.permissionsMode())
                            .deletionProtection(ledger.deletionProtection())
                            .kmsKey(ledger.kmsKey())
                            .tags(ledger.tags())));
    return new LedgerView(
        answer.name(),
        answer.arn(),
        answer.stateAsString(),
        answer.creationDateTime(),
        answer.permissionsModeAsString(),
        answer.deletionProtection(),
        answer.kmsKeyArn());
  }

  @Override
  public LedgerView describe(String name) {
    DescribeLedgerResponse answer = ask(() -> client.describeLedger(r -> r.name(name)));
    return new LedgerView(
        answer.name(),
        answer.arn(),
        answer.stateAsString(),
        answer.creationDateTime(),
        answer.permissionsModeAsString(),
        answer.deletionProtection(),
        key(answer.encryptionDescription()));
  }

  @Override
  public LedgerPage list(int maxResults, @Nullable String token) {
    ListLedgersResponse answer =
        ask(() -> client.listLedgers(r -> r.maxResults(maxResults).nextToken(token)));
    return new LedgerPage(
        answer.ledgers().stream().map(LedgerSummary::name).toList(), answer.nextToken());
  }

  @Override
  public LedgerView update(
      String name, @Nullable Boolean deletionProtection, @Nullable String kmsKey) {
    UpdateLedgerResponse answer =
        ask(
            () ->
                client.updateLedger(
                    r -> r.name(name).deletionProtection(deletionProtection).kmsKey(kmsKey)));
    return new LedgerView(
        answer.name(),
        answer.arn(),
        answer.stateAsString(),
        answer.creationDateTime(),
        null,
        answer.deletionProtection(),
        key(answer.encryptionDescription()));
  }

  @Override
  public LedgerView changeMode(String name, String permissionsMode) {
    UpdateLedgerPermissionsModeResponse answer =
        ask(
            () ->
                client.updateLedgerPermissionsMode(
                    r -> r.name(name).permissionsMode(permissionsMode)));
    return new LedgerView(
        answer.name(), answer.arn(), null, null, answer.permissionsModeAsString(), null, null);
  }

  @Override
  public void delete(String name) {
    ask(() -> client.deleteLedger(r -> r.name(name)));
  }

  @Override
  public void tag(String arn, Map<String, String> tags) {
    ask(() -> client.tagResource(r -> r.resourceArn(arn).tags(tags)));
  }

  @Override
  public void untag(String arn, List<String> keys) {
    ask(() -> client.untagResource(r -> r.resourceArn(arn).tagKeys(keys)));
  }

  @Override
  public Map<String, String> tags(String arn) {
    return ask(() -> client.listTagsForResource(r -> r.resourceArn(arn))).tags();
  }

  @Override
  public TipDigest digest(String name) {
    GetDigestResponse answer = ask(() -> client.getDigest(r -> r.name(name)));
    return new TipDigest(
        BinaryValues.base64(answer.digest().asByteBuffer()), answer.digestTipAddress().ionText());
  }

  @Override
  public ProvenIon block(String name, String address, @Nullable String tip) {
    GetBlockResponse answer =
        ask(
            () ->
                client.getBlock(
                    r -> r.name(name).blockAddress(ion(address)).digestTipAddress(ion(tip))));
    return new ProvenIon(answer.block().ionText(), text(answer.proof()));
  }

  @Override
  public ProvenIon revision(String name, String address, String documentId, @Nullable String tip) {
    GetRevisionResponse answer =
        ask(
            () ->
                client.getRevision(
                    r ->
                        r.name(name)
                            .blockAddress(ion(address))
                            .documentId(documentId)
                            .digestTipAddress(ion(tip))));
    return new ProvenIon(answer.revision().ionText(), text(answer.proof()));
  }

  @Override
  public void close() {
    client.close();
  }

  private static @Nullable ValueHolder ion(@Nullable String text) {
    return text == null ? null : ValueHolder.builder().ionText(text).build();
  }

  private static @Nullable String text(@Nullable ValueHolder holder) {
    return holder == null ? null : holder.ionText();
  }

  private static @Nullable String key(@Nullable LedgerEncryptionDescription encryption) {
    return encryption == null ? null : encryption.kmsKeyArn();
  }

  static <T> T ask(Supplier<T> call) {
    try {
      return call.get();
    } catch (QldbException e) {
      throw new Refusal(
          e.getClass() == QldbException.class
              ? e.awsErrorDetails().errorCode()
              : e.getClass().getSimpleName(),
          e.statusCode(),
          e.awsErrorDetails().errorMessage(),
          e.requestId(),
          subject(e).orElse(null),
          e);
    }
  }

  private static Optional<String> subject(QldbException error) {
    if (error instanceof InvalidParameterException invalid) {
      return Optional.ofNullable(invalid.parameterName());
    }
    if (error instanceof ResourceNotFoundException notFound) {
      return Optional.ofNullable(notFound.resourceName());
    }
    if (error instanceof ResourceAlreadyExistsException exists) {
      return Optional.ofNullable(exists.resourceName());
    }
    if (error instanceof ResourceInUseException inUse) {
      return Optional.ofNullable(inUse.resourceName());
    }
    if (error instanceof ResourcePreconditionNotMetException notMet) {
      return Optional.ofNullable(notMet.resourceName());
    }
    return Optional.empty();
  }
}
