package io.github.qldbfake.internal.session.serializability;

import io.github.qldbfake.internal.session.Client;
import io.github.qldbfake.internal.session.SessionFixture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of the workload: each document names its group and the transaction that wrote it last.
 * Whoever takes a document out of a group leaves a note in that group, so that a search that does
 * not find a document can tell "not any more" from "not yet".
 */
final class Documents {

  private Documents() {}

  static void create(SessionFixture fixture) {
    Client client = fixture.client();
    client.run("CREATE TABLE T");
    client.run("CREATE INDEX ON T (g)");
  }

  static Answer read(Client client, Selection selection) {
    return new Answer(selection, rows(client, selection).stream().map(Row::parse).toList());
  }

  static void insert(Client client, String group) {
    client.execute("INSERT INTO T ?", struct("g", group, "writer", client.transactionId()));
  }

  static void rewrite(Client client, String id) {
    client.execute(
        "UPDATE T AS d BY id SET d.writer = ? WHERE id = ?",
        string(client.transactionId()),
        string(id));
  }

  static void move(Client client, String id, String from, String to) {
    client.execute(
        "UPDATE T AS d BY id SET d.writer = ?, d.g = ? WHERE id = ?",
        string(client.transactionId()),
        string(to),
        string(id));
    client.execute(
        "INSERT INTO T ?", struct("g", from, "writer", client.transactionId(), "departed", id));
  }

  static void delete(Client client, String id, String from) {
    client.execute("DELETE FROM T BY id WHERE id = ?", string(id));
    client.execute(
        "INSERT INTO T ?",
        struct("g", from, "writer", client.transactionId(), "departed", id, "deleted", id));
  }

  /** The versions of every document there ever was, as committed. */
  static Map<String, List<Version>> versions(Client client) {
    client.begin();
    Map<String, List<Version>> versions = new LinkedHashMap<>();
    for (String text :
        client.rows("SELECT h.metadata.id, h.metadata.\"txId\", h.data.g FROM history(T) AS h")) {
      Row row = Row.parse(text);
      versions
          .computeIfAbsent(row.text("id"), id -> new ArrayList<>())
          .add(new Version(row.text("txId"), row.find("g")));
    }
    client.commit();
    return versions;
  }

  private static List<String> rows(Client client, Selection selection) {
    String all = "SELECT id, d.g, d.writer, d.departed, d.deleted FROM T AS d BY id";
    if (selection instanceof Selection.InGroup in) {
      return client.rows(all + " WHERE d.g = ?", string(in.group()));
    }
    return selection instanceof Selection.WithId with
        ? client.rows(all + " WHERE id = ?", string(with.id()))
        : client.rows(all);
  }

  private static String struct(String... namesAndTexts) {
    StringBuilder struct = new StringBuilder("{");
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      struct.append(namesAndTexts[i]).append(':').append(string(namesAndTexts[i + 1])).append(',');
    }
    return struct.append('}').toString();
  }

  private static String string(String text) {
    return '"' + text + '"';
  }
}
