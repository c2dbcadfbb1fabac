package io.github.qldbfake;

import io.github.qldbfake.internal.server.client.AdminClient;
import io.github.qldbfake.internal.server.client.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The exports of an account of a fake elsewhere. */
final class RemoteExports implements FakeExports {

  private final RemoteCalls calls;

  RemoteExports(RemoteCalls calls) {
    this.calls = calls;
  }

  @Override
  public FakeExports completeAtOnce() {
    return after("export-settings", Map.of());
  }

  @Override
  public FakeExports completeAfter(Duration inProgress) {
    return after("export-settings", Map.of("completion", inProgress.toString()));
  }

  @Override
  public FakeExports completeAfterDescribes(int inProgress) {
    return after("export-settings", Map.of("completion", inProgress));
  }

  @Override
  public FakeExports blocksPerObject(int most) {
    return after("export-settings", Map.of("blocksPerObject", most));
  }

  @Override
  public FakeExports toMemory() {
    return after("exports/to-memory", Map.of());
  }

  @Override
  public FakeExports toDirectory(Path directory) {
    throw new QldbFakeException(
        "the fake runs elsewhere; where its exports go besides memory is said when it starts:"
            + " serve --export-dir DIR");
  }

  @Override
  public FakeExports toS3(AwsEndpoint endpoint) {
    throw new QldbFakeException(
        "the fake runs elsewhere; where its exports go besides memory is said when it starts:"
            + " serve --s3-endpoint URI");
  }

  @Override
  public FakeExports loseBucket(String bucket) {
    return trouble(bucket, "MISSING");
  }

  @Override
  public FakeExports revokeAccess(String bucket) {
    return trouble(bucket, "ACCESS_DENIED");
  }

  @Override
  public FakeExports breakBucket(String bucket) {
    return trouble(bucket, "BROKEN");
  }

  @Override
  public FakeExports restore(String bucket) {
    return after("buckets", Map.of("bucket", bucket));
  }

  @Override
  public SortedMap<String, byte[]> objects(String bucket) {
    String path = "exports/" + AdminClient.encode(bucket);
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (Answer object : calls.get(path, Map.of()).list("objects")) {
      String key = object.text("key");
      contents.put(key, calls.download(path + "/" + AdminClient.encode(key)));
    }
    return contents;
  }

  private FakeExports trouble(String bucket, String trouble) {
    return after("buckets", Map.of("bucket", bucket, "trouble", trouble));
  }

  private FakeExports after(String path, Map<String, ?> arguments) {
    var unused = calls.post(path, arguments);
    return this;
  }
}
