package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.TagSet;
import java.util.function.UnaryOperator;

/** Something that has tags: a ledger, a table or a stream. */
interface TaggedResource {

  TagSet tags();

  void changeTags(UnaryOperator<TagSet> change);
}
