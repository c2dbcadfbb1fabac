package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.ion.IonBytes;
import java.util.List;
import java.util.Optional;

/** Rows of a statement, what they cost, and the token of the page after them. */
record Page(List<IonBytes> values, Optional<PageToken> next, IoUsage ios) {

  PageResult with(Timing timing) {
    return new PageResult(values, next.map(PageToken::toString), timing, ios);
  }
}
