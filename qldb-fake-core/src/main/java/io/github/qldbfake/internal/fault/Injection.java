package io.github.qldbfake.internal.fault;

import java.time.Instant;
import java.util.Optional;

/**
 * A fault that struck.
 *
 * @param statement the statement it struck; of a commit the first that the rule is about
 * @param call the number of the call among those that the rule fits, from 1
 */
public record Injection(
    FaultRule rule, String operation, Optional<String> statement, long call, Instant time) {}
