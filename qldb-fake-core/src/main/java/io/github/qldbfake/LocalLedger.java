package io.github.qldbfake;

import io.github.qldbfake.internal.admin.AdministeredLedger;
import io.github.qldbfake.internal.delivery.DirectoryDestination;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.RevisionMetadata;
import io.github.qldbfake.verify.ChainVerifier;
import io.github.qldbfake.verify.Verification;
import java.nio.file.Path;
import java.util.List;

/** A ledger of a fake in this JVM, reached without HTTP. */
final class LocalLedger implements FakeLedger {

  private final FakeAccount owner;
  private final AdministeredLedger ledger;

  LocalLedger(FakeAccount owner, AdministeredLedger ledger) {
    this.owner = owner;
    this.ledger = ledger;
  }

  @Override
  public String name() {
    return ledger.name();
  }

  @Override
  public String arn() {
    return ledger.arn();
  }

  @Override
  public FakeAccount account() {
    return owner;
  }

  @Override
  public List<String> execute(String statement, String... parameters) {
    return texts(Serving.that(() -> ledger.execute(statement, List.of(parameters))));
  }

  @Override
  public List<String> tables() {
    return Serving.that(() -> ledger.contents().tables());
  }

  @Override
  public List<String> documents(String table) {
    return texts(Serving.that(() -> ledger.contents().documents(table)));
  }

  @Override
  public List<String> history(String table) {
    BlockWriter writer = new BlockWriter();
    return inTable(table).stream()
        .map(each -> IonBytes.of(writer.revision(each)).toText())
        .toList();
  }

  @Override
  public List<LedgerRevision> revisions(String table) {
    return inTable(table).stream().map(LocalLedger::view).toList();
  }

  @Override
  public byte[] digest() {
    return Serving.that(ledger::digest);
  }

  @Override
  public long tip() {
    return Serving.that(ledger::tip);
  }

  @Override
  public Verification verify() {
    ChainVerifier chain = new ChainVerifier();
    Serving.run(() -> ledger.blocks().forEach(block -> chain.add(block.toByteArray())));
    return chain.result();
  }

  @Override
  public Path export(Path directory) {
    Serving.run(() -> ledger.export(new DirectoryDestination(directory)));
    return directory.resolve(name());
  }

  @Override
  public FakeLedger fork(String name) {
    return new LocalLedger(owner, Serving.that(() -> ledger.fork(name)));
  }

  @Override
  public FakeLedger mark(String point) {
    Serving.run(() -> ledger.mark(point));
    return this;
  }

  @Override
  public FakeLedger restore(String point) {
    Serving.run(() -> ledger.restore(point));
    return this;
  }

  @Override
  public FakeTampering tampering() {
    return new LocalTampering(ledger.tampering());
  }

  private List<Revision> inTable(String table) {
    return Serving.that(() -> ledger.contents().revisions(table));
  }

  private static LedgerRevision view(Revision revision) {
    RevisionMetadata metadata = revision.metadata();
    return new LedgerRevision(
        metadata.id().toString(),
        metadata.version(),
        metadata.txTime(),
        metadata.txId().toString(),
        revision.data().map(IonBytes::toText));
  }

  private static List<String> texts(List<IonBytes> values) {
    return values.stream().map(IonBytes::toText).toList();
  }
}
