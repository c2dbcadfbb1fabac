package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.time.IdSource;
import java.time.InstantSource;

/** What comes from outside the engine: the clock, and ids. */
public record AccountSources(InstantSource clock, IdSource ids) {}
