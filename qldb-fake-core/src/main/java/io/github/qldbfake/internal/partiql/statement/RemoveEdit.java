package io.github.qldbfake.internal.partiql.statement;

/** {@code REMOVE path}; what is absent stays absent, and without a path the document goes. */
record RemoveEdit(Location base, Location path) implements Edit {

  @Override
  public void apply(Place place) {
    if (place.isRemoved()) {
      return;
    }
    if (path.isHere()) {
      place.remove();
    } else {
      path.from(place.value()).ifPresent(value -> value.removeFromContainer());
    }
  }
}
