package io.github.qldbfake.internal.server;

import java.time.Duration;
import java.util.Optional;

/**
 * Where a server listens, and how it ends.
 *
 * @param port 0 for any free port
 * @param grace how long running requests may take when it is closed
 */
public record ServerOptions(String host, int port, Optional<TlsKeys> tls, Duration grace) {}
