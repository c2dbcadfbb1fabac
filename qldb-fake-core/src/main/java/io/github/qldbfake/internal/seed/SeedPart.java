package io.github.qldbfake.internal.seed;

/**
 * A statement or a document of a seed.
 *
 * @param place where it is written, such as {@code vehicles.ion:17}
 */
record SeedPart(String place, String text) {}
