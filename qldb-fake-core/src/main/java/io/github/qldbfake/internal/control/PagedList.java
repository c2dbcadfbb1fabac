package io.github.qldbfake.internal.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list that is given in pages. Its items have places that never change, so whatever comes or goes
 * between two pages, no other item is given twice or left out.
 *
 * @param scope which list of whom it is: only tokens of the same scope are taken
 * @param place where an item stands; the items are in the order of these texts
 */
record PagedList<T>(String scope, Function<T, String> place) {

  /** A list of an account in a region; {@code name} says which. */
  static <T> PagedList<T> of(Caller caller, String name, Function<T, String> place) {
    String scope = name + " " + caller.account().id() + " " + caller.region();
    return new PagedList<>(scope, place);
  }

  /** A list of jobs, which stand where their creation put them. */
  static <T> PagedList<T> ofJobs(Caller caller, String name, Function<T, Long> number) {
    return of(caller, name, item -> String.format(Locale.ROOT, "%019d", number.apply(item)));
  }

  /** The page after the token of the request; the first without one. */
  ResultPage<T> page(List<T> items, PageRequest request) {
    String last = request.nextToken().map(text -> ListToken.parse(scope, text).place()).orElse("");
    List<T> rest = items.stream().filter(item -> place.apply(item).compareTo(last) > 0).toList();
    if (rest.size() <= request.size()) {
      return new ResultPage<>(rest, Optional.empty());
    }
    List<T> page = rest.subList(0, request.size());
    String token = new ListToken(scope, place.apply(page.get(page.size() - 1))).toString();
    return new ResultPage<>(page, Optional.of(token));
  }
}
