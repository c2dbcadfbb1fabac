package io.github.qldbfake;

import java.time.Instant;
import java.util.Optional;

/**
 * A fault that struck a call.
 *
 * @param fault the rule that brought it about
 * @param operation the operation or command that was called
 * @param statement the statement it was about; of a commit the first that the rule is about
 * @param call the number of the call among those that fit the rule, from 1
 * @param time by the clock of the fake
 */
public record InjectedFault(
    Fault fault, String operation, Optional<String> statement, long call, Instant time) {}
