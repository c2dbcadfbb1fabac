package io.github.qldbfake.internal.server.admin;

import io.github.qldbfake.internal.account.ExportSettings;
import io.github.qldbfake.internal.account.Transition;
import io.github.qldbfake.internal.delivery.BucketTrouble;
import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import io.github.qldbfake.internal.delivery.Destinations;
import java.util.List;

/** How exports and streams go. What they have delivered is read elsewhere. */
final class DeliveryEndpoints {

  private DeliveryEndpoints() {}

  static List<AdminEndpoint> all() {
    return List.of(
        AdminEndpoint.post(
            "export-settings",
            List.of("completion", "blocksPerObject"),
            DeliveryEndpoints::settings),
        AdminEndpoint.post(
            "exports/to-memory",
            List.of(),
            call -> call.account().changeDestinations(Destinations::withObjectsInMemory)),
        AdminEndpoint.post("buckets", List.of("bucket", "trouble"), DeliveryEndpoints::bucket),
        AdminEndpoint.post(
            "streams/to-memory",
            List.of(),
            call -> call.account().changeDestinations(Destinations::withRecordsInMemory)),
        AdminEndpoint.post(
            "kinesis-streams", List.of("arn", "trouble"), DeliveryEndpoints::kinesisStream));
  }

  private static void settings(AdminCall call) {
    ExportSettings exporting = call.account().exporting();
    Arguments arguments = call.arguments();
    Transition completion = TransitionForm.read(arguments, "completion");
    boolean cuts = arguments.optionalNumber("blocksPerObject").isPresent();
    if (cuts) {
      exporting.cuts(exporting.cuts().withBlocks(arguments.smallNumber("blocksPerObject")));
    }
    // Nothing at all is "at once".
    if (!cuts || arguments.given().containsKey("completion")) {
      exporting.completion(completion);
    }
  }

  private static void bucket(AdminCall call) {
    String bucket = call.arguments().text("bucket");
    if (call.arguments().optionalText("trouble").isPresent()) {
      BucketTrouble trouble = call.arguments().oneOf("trouble", BucketTrouble.class);
      call.account().exporting().bucketFaults().fail(bucket, trouble);
    } else {
      call.account().exporting().bucketFaults().restore(bucket);
    }
  }

  private static void kinesisStream(AdminCall call) {
    String arn = call.arguments().text("arn");
    if (call.arguments().optionalText("trouble").isPresent()) {
      StreamTrouble trouble = call.arguments().oneOf("trouble", StreamTrouble.class);
      call.account().delivered().streams().disturb(arn, trouble.reason);
    } else {
      call.account().delivered().streams().restore(arn);
    }
  }

  /** What can be wrong with a Kinesis stream. */
  private enum StreamTrouble {
    MISSING(Reason.NOT_FOUND),
    ACCESS_DENIED(Reason.ACCESS_DENIED);

    private final Reason reason;

    StreamTrouble(Reason reason) {
      this.reason = reason;
    }
  }
}
