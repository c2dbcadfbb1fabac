package io.github.qldbfake.benchmarks.pertest;

import io.github.qldbfake.benchmarks.measure.Prepared;
import io.github.qldbfake.benchmarks.measure.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many servers a run of Surefire starts for six test classes, with one fork and with two that
 * are used again, with the session's store of JUnit 5.13 and with the root store of older ones.
 */
final class ServersPerRun {

  private static final Path PEER = Prepared.file("peers/surefire");

  /** None for the JUnit of this build, and one with a JUnit that has no store of a session. */
  private static final List<String> PROFILES = List.of("", "-Polder-junit");

  private ServersPerRun() {}

  /** Needs no arguments. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Table table = new Table("JUnit", "forks", "JVMs", "servers started", "test classes");
    for (String profile : PROFILES) {
      for (int forks = 1; forks <= 2; forks++) {
        List<String> servers = run(profile, forks);
        table.row(
            distinct(servers, 0).get(0),
            Integer.toString(forks),
            Integer.toString(distinct(servers, 1).size()),
            Integer.toString(servers.size()),
            "6");
      }
    }
    System.out.println(table);
  }

  /** A part of what is known about each server, once. */
  private static List<String> distinct(List<String> servers, int part) {
    return servers.stream().map(server -> server.split("-", -1)[part]).distinct().toList();
  }

  /** The servers of a run, each as the version of JUnit, the JVM and the port. */
  private static List<String> run(String profile, int forks)
      throws IOException, InterruptedException {
    Path published = PEER.resolve("target/servers");
    clear(published);
    List<String> command =
        Stream.of(
                Prepared.project().resolve("mvnw").toString(),
                "-q",
                "-o",
                "-s",
                Prepared.file("peers/interpolated-settings.xml").toString(),
                "-Dmaven.repo.local=" + Prepared.file("installed"),
                profile,
                "-DforkCount=" + forks,
                "-DreuseForks=true",
                "test")
            .filter(word -> !word.isEmpty())
            .toList();
    Process process =
        new ProcessBuilder(command).directory(PEER.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException("%s ended with %d:%n%s".formatted(command, status, output));
    }
    return names(published);
  }

  private static void clear(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : names(folder)) {
      Files.delete(folder.resolve(name));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
