package io.github.qldbfake;

import io.github.qldbfake.internal.delivery.DeliveredObject;
import io.github.qldbfake.internal.delivery.DirectoryDestination;
import io.github.qldbfake.internal.delivery.ExportTarget;
import io.github.qldbfake.internal.delivery.ObjectEncryption;
import io.github.qldbfake.internal.server.client.Answer;
import io.github.qldbfake.verify.ChainVerifier;
import io.github.qldbfake.verify.Verification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ledger of a fake elsewhere. */
final class RemoteLedger implements FakeLedger {

  private final FakeAccount owner;
  private final RemoteCalls account;
  private final RemoteCalls.OfLedger calls;
  private final String name;
  private final String arn;

  RemoteLedger(FakeAccount owner, RemoteCalls account, Answer ledger) {
    this.owner = owner;
    this.account = account;
    this.name = ledger.text("name");
    this.arn = ledger.text("arn");
    this.calls = account.ofLedger(name);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String arn() {
    return arn;
  }

  @Override
  public FakeAccount account() {
    return owner;
  }

  @Override
  public List<String> execute(String statement, String... parameters) {
    return calls
        .post("execute", Map.of("statement", statement, "parameters", List.of(parameters)))
        .texts("rows");
  }

  @Override
  public List<String> tables() {
    return calls.get("tables").texts("tables");
  }

  @Override
  public List<String> documents(String table) {
    return calls.get("documents", "table", table).texts("documents");
  }

  @Override
  public List<String> history(String table) {
    return inTable(table).stream().map(each -> each.text("ionText")).toList();
  }

  @Override
  public List<LedgerRevision> revisions(String table) {
    return inTable(table).stream().map(RemoteLedger::view).toList();
  }

  @Override
  public byte[] digest() {
    return calls.get("digest").bytes("digest");
  }

  @Override
  public long tip() {
    return calls.get("digest").number("sequenceNo");
  }

  @Override
  public Verification verify() {
    ChainVerifier chain = new ChainVerifier();
    calls
        .get("blocks")
        .texts("blocks")
        .forEach(block -> chain.add(block.getBytes(StandardCharsets.UTF_8)));
    return chain.result();
  }

  @Override
  public Path export(Path directory) {
    DirectoryDestination destination = new DirectoryDestination(directory);
    ExportTarget bucket =
        new ExportTarget(name, "", ObjectEncryption.NO_ENCRYPTION, Optional.empty());
    for (Answer file : calls.get("export").list("files")) {
      Serving.run(
          () ->
              destination.put(
                  new DeliveredObject(
                      bucket, file.text("key"), "text/plain", file.bytes("content"))));
    }
    return directory.resolve(name);
  }

  @Override
  public FakeLedger fork(String nameOfFork) {
    return new RemoteLedger(owner, account, calls.post("fork", Map.of("name", nameOfFork)));
  }

  @Override
  public FakeLedger mark(String point) {
    var unused = calls.post("mark", Map.of("point", point));
    return this;
  }

  @Override
  public FakeLedger restore(String point) {
    var unused = calls.post("restore", Map.of("point", point));
    return this;
  }

  @Override
  public FakeTampering tampering() {
    return new RemoteTampering(calls);
  }

  private List<Answer> inTable(String table) {
    return calls.get("revisions", "table", table).list("revisions");
  }

  private static LedgerRevision view(Answer revision) {
    return new LedgerRevision(
        revision.text("documentId"),
        revision.number("version"),
        Instant.parse(revision.text("txTime")),
        revision.text("transactionId"),
        revision.optionalText("data"));
  }
}
