package io.github.qldbfake.internal.session.serializability;

import java.util.Optional;

/**
 * One state of a document.
 *
 * @param writer the transaction that committed it
 * @param group what the searches look for; empty if the document was deleted
 */
record Version(String writer, Optional<String> group) {}
