package io.github.qldbfake.internal.cli;

import picocli.CommandLine;

/** {@code verify}: verifies what a ledger has given away, without a ledger. */
@CommandLine.Command(
    name = "verify",
    description = {
      "Verifies what a ledger has given away: an export, a revision, a receipt.",
      "Exit codes: 0 verified, 1 not verified, 2 wrong usage or unreadable input."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {VerifyExport.class, VerifyRevision.class, VerifyReceipt.class})
final class Verify {

  Verify() {}
}
