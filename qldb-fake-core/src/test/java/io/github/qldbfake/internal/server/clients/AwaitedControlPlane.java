package io.github.qldbfake.internal.server.clients;

import software.amazon.awssdk.services.qldb.QldbAsyncClient;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.CreateLedgerRequest;
import software.amazon.awssdk.services.qldb.model.CreateLedgerResponse;
import software.amazon.awssdk.services.qldb.model.DeleteLedgerRequest;
import software.amazon.awssdk.services.qldb.model.DeleteLedgerResponse;
import software.amazon.awssdk.services.qldb.model.DescribeLedgerRequest;
import software.amazon.awssdk.services.qldb.model.DescribeLedgerResponse;
import software.amazon.awssdk.services.qldb.model.GetBlockRequest;
import software.amazon.awssdk.services.qldb.model.GetBlockResponse;
import software.amazon.awssdk.services.qldb.model.GetDigestRequest;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;
import software.amazon.awssdk.services.qldb.model.GetRevisionRequest;
import software.amazon.awssdk.services.qldb.model.GetRevisionResponse;
import software.amazon.awssdk.services.qldb.model.ListLedgersRequest;
import software.amazon.awssdk.services.qldb.model.ListLedgersResponse;
import software.amazon.awssdk.services.qldb.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.qldb.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.qldb.model.TagResourceRequest;
import software.amazon.awssdk.services.qldb.model.TagResourceResponse;
import software.amazon.awssdk.services.qldb.model.UntagResourceRequest;
import software.amazon.awssdk.services.qldb.model.UntagResourceResponse;
import software.amazon.awssdk.services.qldb.model.UpdateLedgerPermissionsModeRequest;
import software.amazon.awssdk.services.qldb.model.UpdateLedgerPermissionsModeResponse;
import software.amazon.awssdk.services.qldb.model.UpdateLedgerRequest;
import software.amazon.awssdk.services.qldb.model.UpdateLedgerResponse;

/** The asynchronous client, each answer waited for: one method for each operation of a scenario. */
final class AwaitedControlPlane implements QldbClient {

  private final QldbAsyncClient client;

  AwaitedControlPlane(QldbAsyncClient client) {
    this.client = client;
  }

  @Override
  public CreateLedgerResponse createLedger(CreateLedgerRequest request) {
    return Awaited.of(client.createLedger(request));
  }

  @Override
  public DescribeLedgerResponse describeLedger(DescribeLedgerRequest request) {
    return Awaited.of(client.describeLedger(request));
  }

  @Override
  public ListLedgersResponse listLedgers(ListLedgersRequest request) {
    return Awaited.of(client.listLedgers(request));
  }

  @Override
  public UpdateLedgerResponse updateLedger(UpdateLedgerRequest request) {
    return Awaited.of(client.updateLedger(request));
  }

  @Override
  public UpdateLedgerPermissionsModeResponse updateLedgerPermissionsMode(
      UpdateLedgerPermissionsModeRequest request) {
    return Awaited.of(client.updateLedgerPermissionsMode(request));
  }

  @Override
  public DeleteLedgerResponse deleteLedger(DeleteLedgerRequest request) {
    return Awaited.of(client.deleteLedger(request));
  }

  @Override
  public TagResourceResponse tagResource(TagResourceRequest request) {
    return Awaited.of(client.tagResource(request));
  }

  @Override
  public UntagResourceResponse untagResource(UntagResourceRequest request) {
    return Awaited.of(client.untagResource(request));
  }

  @Override
  public ListTagsForResourceResponse listTagsForResource(ListTagsForResourceRequest request) {
    return Awaited.of(client.listTagsForResource(request));
  }

  @Override
  public GetDigestResponse getDigest(GetDigestRequest request) {
    return Awaited.of(client.getDigest(request));
  }

  @Override
  public GetBlockResponse getBlock(GetBlockRequest request) {
    return Awaited.of(client.getBlock(request));
  }

  @Override
  public GetRevisionResponse getRevision(GetRevisionRequest request) {
    return Awaited.of(client.getRevision(request));
  }

  @Override
  public String serviceName() {
    return client.serviceName();
  }

  @Override
  public void close() {
    client.close();
  }
}
