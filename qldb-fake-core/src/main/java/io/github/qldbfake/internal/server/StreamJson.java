package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.ResultPage;
import io.github.qldbfake.internal.control.StreamDescription;
import io.github.qldbfake.internal.delivery.StreamOrder;

/** The members that the stream operations have in common. */
final class StreamJson {

  private final Json json;

  StreamJson(Json json) {
    this.json = json;
  }

  static String ledgerName(ObjectNode input) {
    return input.path("LedgerName").asText();
  }

  static String streamId(ObjectNode input) {
    return input.path("StreamId").asText();
  }

  /** What a request asks for; records are aggregated unless it says otherwise. */
  static StreamOrder order(ObjectNode input) {
    ObjectNode kinesis = (ObjectNode) input.get("KinesisConfiguration");
    return new StreamOrder(
        input.path("StreamName").asText(),
        TimeJson.read(input, "InclusiveStartTime").orElseThrow(),
        TimeJson.read(input, "ExclusiveEndTime"),
        input.path("RoleArn").asText(),
        kinesis.path("StreamArn").asText(),
        LedgerJson.bool(kinesis, "AggregationEnabled").orElse(true));
  }

  ObjectNode streamId(String streamId) {
    return json.object().put("StreamId", streamId);
  }

  /** A whole description under its name. */
  ObjectNode described(StreamDescription stream) {
    return json.object().set("Stream", description(stream));
  }

  ObjectNode list(ResultPage<StreamDescription> page) {
    return PageJson.write(json.object(), "Streams", page, this::description);
  }

  private ObjectNode description(StreamDescription stream) {
    StreamOrder order = stream.order();
    ObjectNode body = json.object();
    body.put("LedgerName", stream.ledgerName());
    body.put("CreationTime", Json.epochSeconds(stream.creationTime()));
    body.put("InclusiveStartTime", Json.epochSeconds(order.inclusiveStartTime()));
    order
        .exclusiveEndTime()
        .ifPresent(time -> body.put("ExclusiveEndTime", Json.epochSeconds(time)));
    body.put("RoleArn", order.roleArn());
    body.put("StreamId", stream.streamId());
    body.put("Arn", stream.arn());
    body.put("Status", stream.condition().status().name());
    stream.condition().cause().ifPresent(cause -> body.put("ErrorCause", cause.name()));
    ObjectNode kinesis = body.putObject("KinesisConfiguration");
    kinesis.put("StreamArn", order.kinesisStreamArn());
    kinesis.put("AggregationEnabled", order.aggregationEnabled());
    body.put("StreamName", order.streamName());
    return body;
  }
}
