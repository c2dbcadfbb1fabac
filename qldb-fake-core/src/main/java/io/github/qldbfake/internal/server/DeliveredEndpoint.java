package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.delivery.DeliveredObject;
import io.github.qldbfake.internal.delivery.DeliveredRecord;
import io.github.qldbfake.internal.delivery.KinesisRecord;
import io.github.qldbfake.internal.delivery.MemoryDestination;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What exports and streams have delivered, for tests in any language. All are read with GET, below
 * {@code /_qldb-fake/accounts/<12 digits>/}:
 *
 * <ul>
 *   <li>{@code exports}: {@code {"buckets":[name,…]}}
 *   <li>{@code exports/<bucket>}: {@code {"objects":[{"key":…,"size":…,"contentType":…},…]}}, by
 *       key
 *   <li>{@code exports/<bucket>/<key>}: the bytes of the object
 *   <li>{@code streams}: {@code {"streamArns":[the ARN of a Kinesis stream,…]}}
 *   <li>{@code streams/<ARN of a Kinesis stream>}: {@code {"records":[{"partitionKey":…,"data":Ion
 *       binary in base64,"ionText":…},…],"kinesisRecords":[{"partitionKey":…,"data":in
 *       base64},…]}}, in the order of their delivery. A Kinesis record is what a consumer gets:
 *       several records in the format of the Kinesis Producer Library if the stream aggregates
 * </ul>
 *
 * <p>Keys and ARNs may be percent-encoded as a whole, slashes included, or not.
 */
final class DeliveredEndpoint {

  private static final Pattern PATH =
      Pattern.compile("/_qldb-fake/accounts/([0-9]{12})/(exports|streams)(/.*)?");

  private final Accounts accounts;
  private final Json json;

  DeliveredEndpoint(Accounts accounts, Json json) {
    this.accounts = accounts;
    this.json = json;
  }

  static boolean serves(HttpRequest request) {
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    return reads && PATH.matcher(request.rawPath()).matches();
  }

  HttpResponse handle(HttpRequest request) {
    Matcher path = PATH.matcher(request.rawPath());
    if (!path.matches()) {
      throw new IllegalArgumentException("not served here: " + request.rawPath());
    }
    MemoryDestination delivered = accounts.account(path.group(1)).delivered();
    String rest = path.group(3) == null ? "" : path.group(3).substring(1);
    return path.group(2).equals("exports")
        ? exports(delivered, rest)
        : answer(rest.isEmpty() ? streams(delivered) : records(delivered, decode(rest)));
  }

  private HttpResponse exports(MemoryDestination delivered, String rest) {
    int slash = rest.indexOf('/');
    if (rest.isEmpty()) {
      return answer(buckets(delivered));
    }
    if (slash < 0) {
      return answer(objects(delivered, decode(rest)));
    }
    Optional<DeliveredObject> object =
        delivered.object(decode(rest.substring(0, slash)), decode(rest.substring(slash + 1)));
    return object
        .map(found -> HttpResponse.of(200, found.contentType(), found.content()))
        .orElseGet(
            () ->
                HttpResponse.of(
                    404,
                    HttpResponse.JSON,
                    json.write(
                        json.object()
                            .put("Code", "NoSuchObject")
                            .put("Message", "There is no such object"))));
  }

  private ObjectNode buckets(MemoryDestination delivered) {
    ObjectNode body = json.object();
    delivered.buckets().forEach(body.putArray("buckets")::add);
    return body;
  }

  private ObjectNode objects(MemoryDestination delivered, String bucket) {
    ObjectNode body = json.object();
    ArrayNode list = body.putArray("objects");
    for (DeliveredObject object : delivered.objects(bucket)) {
      list.addObject()
          .put("key", object.key())
          .put("size", object.content().length)
          .put("contentType", object.contentType());
    }
    return body;
  }

  private ObjectNode streams(MemoryDestination delivered) {
    ObjectNode body = json.object();
    delivered.streams().arns().forEach(body.putArray("streamArns")::add);
    return body;
  }

  private ObjectNode records(MemoryDestination delivered, String arn) {
    ObjectNode body = json.object();
    ArrayNode list = body.putArray("records");
    for (DeliveredRecord delivery : delivered.streams().records(arn)) {
      list.addObject()
          .put("partitionKey", delivery.partitionKey())
          .put("data", Base64Text.encode(delivery.data().toByteArray()))
          .put("ionText", delivery.data().toText());
    }
    ArrayNode kinesis = body.putArray("kinesisRecords");
    for (KinesisRecord delivery : delivered.streams().kinesisRecords(arn)) {
      kinesis
          .addObject()
          .put("partitionKey", delivery.partitionKey())
          .put("data", Base64Text.encode(delivery.data()));
    }
    return body;
  }

  private HttpResponse answer(ObjectNode body) {
    return HttpResponse.of(200, HttpResponse.JSON, json.write(body));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
