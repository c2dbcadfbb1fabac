package io.github.qldbfake.internal.server.clients;

import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.client.builder.AwsSyncClientBuilder;
import com.amazonaws.services.qldb.AmazonQLDBClientBuilder;
import com.amazonaws.services.qldbsession.AmazonQLDBSessionClientBuilder;
import io.github.qldbfake.FakeAccount;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsAsyncClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbAsyncClient;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldbsession.QldbSessionAsyncClient;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;

/** The Java clients that every scenario runs over. */
enum JavaClient {
  SDK_V2 {
    @Override
    ControlPlane controlPlane(FakeAccount account) {
      return new SdkV2ControlPlane(sync(QldbClient.builder(), account));
    }

    @Override
    JournalJobs journalJobs(FakeAccount account) {
      return new SdkV2JournalJobs(sync(QldbClient.builder(), account));
    }

    @Override
    SessionWire sessions(FakeAccount account) {
      return new SdkV2SessionWire(sync(QldbSessionClient.builder(), account));
    }
  },

  SDK_V2_ASYNC {
    @Override
    ControlPlane controlPlane(FakeAccount account) {
      return new SdkV2ControlPlane(
          new AwaitedControlPlane(async(QldbAsyncClient.builder(), account)));
    }

    @Override
    JournalJobs journalJobs(FakeAccount account) {
      return new SdkV2JournalJobs(
          new AwaitedControlPlane(async(QldbAsyncClient.builder(), account)));
    }

    @Override
    SessionWire sessions(FakeAccount account) {
      return new SdkV2SessionWire(
          new AwaitedSessions(async(QldbSessionAsyncClient.builder(), account)));
    }
  },

  SDK_V1 {
    @Override
    ControlPlane controlPlane(FakeAccount account) {
      return new SdkV1ControlPlane(v1(AmazonQLDBClientBuilder.standard(), account));
    }

    @Override
    JournalJobs journalJobs(FakeAccount account) {
      return new SdkV1JournalJobs(v1(AmazonQLDBClientBuilder.standard(), account));
    }

    @Override
    SessionWire sessions(FakeAccount account) {
      return new SdkV1SessionWire(v1(AmazonQLDBSessionClientBuilder.standard(), account));
    }
  };

  abstract ControlPlane controlPlane(FakeAccount account);

  abstract JournalJobs journalJobs(FakeAccount account);

  abstract SessionWire sessions(FakeAccount account);

  private static <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> C sync(
      B builder, FakeAccount account) {
    return v2(builder, account).httpClientBuilder(ApacheHttpClient.builder()).build();
  }

  private static <B extends AwsClientBuilder<B, C> & AwsAsyncClientBuilder<B, C>, C> C async(
      B builder, FakeAccount account) {
    return v2(builder, account).httpClientBuilder(NettyNioAsyncHttpClient.builder()).build();
  }

  private static <B extends AwsClientBuilder<B, ?>> B v2(B builder, FakeAccount account) {
    return builder
        .endpointOverride(account.endpoint())
        .region(Region.of(account.region()))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(account.accessKeyId(), account.secretAccessKey())));
  }

  private static <B extends AwsSyncClientBuilder<B, C>, C> C v1(B builder, FakeAccount account) {
    return builder
        .withEndpointConfiguration(
            new EndpointConfiguration(account.endpoint().toString(), account.region()))
        .withCredentials(
            new AWSStaticCredentialsProvider(
                new BasicAWSCredentials(account.accessKeyId(), account.secretAccessKey())))
        .build();
  }
}
