package io.github.qldbfake.benchmarks.startup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers SendCommand with bodies that the fake once gave. The driver checks the digest of a commit
 * against its own, so that one comes back as it was sent.
 */
final class CannedQldb extends Handler.Abstract {

  /** A constant, so that whoever uses it needs no Jetty. */
  static final String TYPE = "application/x-amz-json-1.0";

  private final Map<RecordedCommand, String> bodies = new EnumMap<>(RecordedCommand.class);

  /** With the bodies recorded in a folder. */
  CannedQldb(Path recorded) throws IOException {
    for (RecordedCommand command : RecordedCommand.values()) {
      bodies.put(command, Files.readString(recorded.resolve(command.member())));
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String input = Content.Source.asString(request, StandardCharsets.UTF_8);
    RecordedCommand command = RecordedCommand.in(input);
    String body = String.valueOf(bodies.get(command));
    if (command == RecordedCommand.COMMIT_TRANSACTION) {
      body = body.replace(digest(body), digest(input));
    }
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }

  private static String digest(String json) {
    String member = "\"CommitDigest\":\"";
    int begin = json.indexOf(member) + member.length();
    return json.substring(begin, json.indexOf('"', begin));
  }
}
