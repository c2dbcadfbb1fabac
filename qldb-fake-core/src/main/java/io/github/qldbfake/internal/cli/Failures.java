package io.github.qldbfake.internal.cli;

import io.github.qldbfake.internal.seed.InvalidInitException;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong in one message, and gives the exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final int OWN_FAILURE = 3;

  private final BooleanSupplier verbose;

  Failures(BooleanSupplier verbose) {
    this.verbose = verbose;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.println(name + ": " + wrong.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
      err.println("Try '" + name + " --help'.");
    }
    trace(wrong, err);
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    boolean ofInput = failure instanceof InvalidInitException;
    err.println(name + ": " + (ofInput ? failure.getMessage() : failure));
    trace(failure, err);
    return ofInput ? CommandLine.ExitCode.USAGE : OWN_FAILURE;
  }

  private void trace(Exception failure, PrintWriter err) {
    if (verbose.getAsBoolean()) {
      failure.printStackTrace(err);
    }
    err.flush();
  }
}
