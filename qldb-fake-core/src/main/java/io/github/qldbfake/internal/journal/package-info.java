/** Floor 2: blocks, revisions, the hash rules, the Merkle tree and its proofs. */
@NullMarked
package io.github.qldbfake.internal.journal;

import org.jspecify.annotations.NullMarked;
