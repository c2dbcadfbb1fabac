package io.github.qldbfake.internal.session.serializability;

/** What a read asked for. */
sealed interface Selection {

  /** Whether that version of the document belongs to the answer. */
  boolean matches(String document, Version version);

  /** The documents of one group, found by an index. */
  record InGroup(String group) implements Selection {
    @Override
    public boolean matches(String document, Version version) {
      return version.group().filter(group::equals).isPresent();
    }
  }

  /** One document, found by its id. */
  record WithId(String id) implements Selection {
    @Override
    public boolean matches(String document, Version version) {
      return document.equals(id) && version.group().isPresent();
    }
  }

  /** The whole table. */
  record Everything() implements Selection {
    @Override
    public boolean matches(String document, Version version) {
      return version.group().isPresent();
    }
  }
}
