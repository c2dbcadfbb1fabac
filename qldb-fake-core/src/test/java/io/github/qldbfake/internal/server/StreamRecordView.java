package io.github.qldbfake.internal.server;

import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.internal.ion.IonBytes;
import java.util.ArrayList;
import java.util.List;

/** A record as a consumer of a Kinesis stream reads it. */
record StreamRecordView(IonStruct whole) {

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  static List<StreamRecordView> all(FakeAccount account, String kinesisStreamArn) {
    return account.streams().recordBytes(kinesisStreamArn).stream()
        .map(bytes -> new StreamRecordView((IonStruct) ION.singleValue(bytes)))
        .toList();
  }

  static StreamRecordView of(IonBytes content) {
    return new StreamRecordView((IonStruct) ION.singleValue(content.toByteArray()));
  }

  String streamArn() {
    return text(whole, "qldbStreamArn");
  }

  String type() {
    return text(whole, "recordType");
  }

  IonStruct payload() {
    return (IonStruct) whole.get("payload");
  }

  /** The revision of a REVISION_DETAILS record. */
  IonStruct revision() {
    return (IonStruct) payload().get("revision");
  }

  /** In a few words: the type, and what tells the record from others of its type. */
  String brief() {
    return switch (type()) {
      case "CONTROL" -> text(payload(), "controlRecordType");
      case "BLOCK_SUMMARY" -> "block " + ChainCheck.number(payload());
      default -> "revision in " + ChainCheck.number(revision());
    };
  }

  static List<String> fields(IonStruct struct) {
    List<String> names = new ArrayList<>();
    for (IonValue field : struct) {
      names.add(field.getFieldName());
    }
    return names;
  }

  private static String text(IonStruct struct, String field) {
    return ((IonString) struct.get(field)).stringValue();
  }
}
