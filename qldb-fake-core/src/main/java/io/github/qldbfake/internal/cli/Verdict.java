package io.github.qldbfake.internal.cli;

import io.github.qldbfake.verify.Extent;
import io.github.qldbfake.verify.Verification;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what verifications have come to. */
record Verdict(CommandSpec spec) {

  /** Prints all findings, one a line, or what was verified; gives the exit code. */
  int print(List<Verification> results) {
    PrintWriter out = spec.commandLine().getOut();
    results.forEach(result -> print(result, out));
    out.flush();
    return results.stream().allMatch(Verification::verified)
        ? CommandLine.ExitCode.OK
        : CommandLine.ExitCode.SOFTWARE;
  }

  private static void print(Verification result, PrintWriter out) {
    if (!result.verified()) {
      out.println("NOT VERIFIED: " + result.subject() + ", findings: " + result.findingsInAll());
      result.findings().forEach(out::println);
      long left = result.findingsInAll() - result.findings().size();
      if (left > 0) {
        out.println("... and " + left + " more");
      }
      return;
    }
    out.println("verified: " + result.subject() + describe(result.extent()));
    result.digest().ifPresent(digest -> out.println("digest at the last block: " + digest));
    result.uncovered().forEach(what -> out.println("not covered: " + what));
  }

  private static String describe(Extent extent) {
    StringBuilder text = new StringBuilder();
    extent.strandId().ifPresent(strand -> text.append(", strand ").append(strand));
    if (extent.firstBlock().isPresent() && extent.lastBlock().isPresent()) {
      long first = extent.firstBlock().getAsLong();
      long last = extent.lastBlock().getAsLong();
      text.append(first == last ? ", block " + first : ", blocks " + first + " to " + last);
    }
    if (extent.blocks() > 1) {
      text.append(": ").append(extent.blocks()).append(" blocks");
    }
    text.append(", revisions: ").append(extent.revisions());
    if (extent.redacted() > 0) {
      text.append(" (").append(extent.redacted()).append(" of them redacted)");
    }
    if (extent.system() > 0) {
      text.append(", system revisions: ").append(extent.system());
    }
    return text.toString();
  }
}
