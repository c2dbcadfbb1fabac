package io.github.qldbfake.internal.server.clients;

import software.amazon.awssdk.services.qldb.QldbAsyncClient;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.CancelJournalKinesisStreamRequest;
import software.amazon.awssdk.services.qldb.model.CancelJournalKinesisStreamResponse;
import software.amazon.awssdk.services.qldb.model.CreateLedgerRequest;
import software.amazon.awssdk.services.qldb.model.CreateLedgerResponse;
import software.amazon.awssdk.services.qldb.model.DeleteLedgerRequest;
import software.amazon.awssdk.services.qldb.model.DeleteLedgerResponse;
import software.amazon.awssdk.services.qldb.model.DescribeJournalKinesisStreamRequest;
import software.amazon.awssdk.services.qldb.model.DescribeJournalKinesisStreamResponse;
import software.amazon.awssdk.services.qldb.model.DescribeJournalS3ExportRequest;
import software.amazon.awssdk.services.qldb.model.DescribeJournalS3ExportResponse;
import software.amazon.awssdk.services.qldb.model.DescribeLedgerRequest;
import software.amazon.awssdk.services.qldb.model.DescribeLedgerResponse;
import software.amazon.awssdk.services.qldb.model.ExportJournalToS3Request;
import software.amazon.awssdk.services.qldb.model.ExportJournalToS3Response;
import software.amazon.awssdk.services.qldb.model.GetBlockRequest;
import software.amazon.awssdk.services.qldb.model.GetBlockResponse;
import software.amazon.awssdk.services.qldb.model.GetDigestRequest;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;
import software.amazon.awssdk.services.qldb.model.GetRevisionRequest;
import software.amazon.awssdk.services.qldb.model.GetRevisionResponse;
import software.amazon.awssdk.services.qldb.model.ListJournalKinesisStreamsForLedgerRequest;
import software.amazon.awssdk.services.qldb.model.ListJournalKinesisStreamsForLedgerResponse;
import software.amazon.awssdk.services.qldb.model.ListJournalS3ExportsForLedgerRequest;
import software.amazon.awssdk.services.qldb.model.ListJournalS3ExportsForLedgerResponse;
import software.amazon.awssdk.services.qldb.model.ListJournalS3ExportsRequest;
import software.amazon.awssdk.services.qldb.model.ListJournalS3ExportsResponse;
import software.amazon.awssdk.services.qldb.model.ListLedgersRequest;
import software.amazon.awssdk.services.qldb.model.ListLedgersResponse;
import software.amazon.awssdk.services.qldb.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.qldb.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.qldb.model.StreamJournalToKinesisRequest;
import software.amazon.awssdk.services.qldb.model.StreamJournalToKinesisResponse;
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
  public ExportJournalToS3Response exportJournalToS3(ExportJournalToS3Request request) {
    return Awaited.of(client.exportJournalToS3(request));
  }

  @Override
  public DescribeJournalS3ExportResponse describeJournalS3Export(
      DescribeJournalS3ExportRequest request) {
    return Awaited.of(client.describeJournalS3Export(request));
  }

  @Override
  public ListJournalS3ExportsResponse listJournalS3Exports(ListJournalS3ExportsRequest request) {
    return Awaited.of(client.listJournalS3Exports(request));
  }

  @Override
  public ListJournalS3ExportsForLedgerResponse listJournalS3ExportsForLedger(
      ListJournalS3ExportsForLedgerRequest request) {
    return Awaited.of(client.listJournalS3ExportsForLedger(request));
  }

  @Override
  public StreamJournalToKinesisResponse streamJournalToKinesis(
      StreamJournalToKinesisRequest request) {
    return Awaited.of(client.streamJournalToKinesis(request));
  }

  @Override
  public DescribeJournalKinesisStreamResponse describeJournalKinesisStream(
      DescribeJournalKinesisStreamRequest request) {
    return Awaited.of(client.describeJournalKinesisStream(request));
  }

  @Override
  public ListJournalKinesisStreamsForLedgerResponse listJournalKinesisStreamsForLedger(
      ListJournalKinesisStreamsForLedgerRequest request) {
    return Awaited.of(client.listJournalKinesisStreamsForLedger(request));
  }

  @Override
  public CancelJournalKinesisStreamResponse cancelJournalKinesisStream(
      CancelJournalKinesisStreamRequest request) {
    return Awaited.of(client.cancelJournalKinesisStream(request));
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
