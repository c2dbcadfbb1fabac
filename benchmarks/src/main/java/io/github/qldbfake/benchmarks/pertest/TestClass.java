package io.github.qldbfake.benchmarks.pertest;

import io.github.qldbfake.benchmarks.measure.ChildJvm;
import io.github.qldbfake.benchmarks.measure.Prepared;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A test class with many empty tests, written and compiled here.
 *
 * @param documents how many documents the seed of its ledger has; a class that takes no parameter
 *     has no ledger
 * @param parameter what each test takes, such as {@code FakeLedger ledger}; empty for nothing
 */
record TestClass(String name, int documents, String parameter, int tests) {

  private static final Path CLASSES = Prepared.folder("pertest");

  /** Writes the class and its seed, and gives the JVM that runs it. */
  ChildJvm build() {
    try {
      Path source = CLASSES.resolve(name + ".java");
      Files.writeString(source, source());
      Files.writeString(CLASSES.resolve(seed()), persons());
      compile(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String classPath = CLASSES + File.pathSeparator + Prepared.classPath("tests");
    return ChildJvm.of(
        List.of("-cp", classPath, LaunchedClass.class.getName()), List.of("measured." + name));
  }

  private String source() {
    String ledger =
        parameter.isEmpty()
            ? ""
            : "@QldbLedger(tables = @QldbTable(name = \"Person\", indexes = \"Name\", documents = \"%s\"))%n"
                .formatted(seed());
    return "package measured;\n"
        + "import io.github.qldbfake.FakeLedger;\n"
        + "import io.github.qldbfake.junit5.*;\n"
        + "import org.junit.jupiter.api.Test;\n"
        + "import software.amazon.qldb.QldbDriver;\n"
        + ledger
        + "class %s {\n".formatted(name)
        + IntStream.range(0, tests)
            .mapToObj(number -> "  @Test void test%d(%s) {}\n".formatted(number, parameter))
            .collect(Collectors.joining())
        + "}\n";
  }

  private String seed() {
    return "persons-" + documents + ".ion";
  }

  private String persons() {
    return IntStream.range(0, documents)
        .mapToObj("{Name:\"Person %1$d\",City:\"Oslo\",Number:%1$d}\n"::formatted)
        .collect(Collectors.joining());
  }

  private static void compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  problems,
                  files,
                  null,
                  List.of("-d", CLASSES.toString(), "-cp", Prepared.jars("tests")),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      if (!compiled) {
        throw new IllegalStateException(source + " does not compile:\n" + problems);
      }
    }
  }
}
