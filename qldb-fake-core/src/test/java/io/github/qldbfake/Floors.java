package io.github.qldbfake;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;

/** The floor of every package: a package may use only packages on lower floors. */
final class Floors {
  private static final String ROOT = "io.github.qldbfake";
  private static final String INTERNAL = ROOT + ".internal.";

  /**
   * One line for each package; packages below {@code partiql} belong to its floor. Seeds and the
   * command line stand on the facade they use, and the source of ids on the form of an id. Delivery
   * is below accounts, because an account owns its jobs and what they have delivered; so are
   * faults, which it owns, too.
   */
  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("cli", 12),
          Map.entry("seed", 11),
          Map.entry("server", 9),
          Map.entry("admin", 8),
          Map.entry("control", 8),
          Map.entry("session", 7),
          Map.entry("account", 6),
          Map.entry("partiql", 5),
          Map.entry("delivery", 5),
          Map.entry("fault", 5),
          Map.entry("ledger", 4),
          Map.entry("store", 3),
          Map.entry("journal", 2),
          Map.entry("time", 1),
          Map.entry("ion", 0));

  private static final int FACADE = 10;
  private static final int VERIFY = 3;

  private Floors() {}

  /** The facade's package, or the name of the package below {@code internal}. */
  static String roomOf(JavaClass type) {
    String packageName = type.getPackageName();
    if (!packageName.startsWith(INTERNAL)) {
      return packageName;
    }
    String below = packageName.substring(INTERNAL.length());
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  /** The floor of a class, or empty for a package nobody gave a floor yet. */
  static Optional<Integer> floorOf(JavaClass type) {
    String room = roomOf(type);
    return switch (room) {
      case ROOT -> Optional.of(FACADE);
      case ROOT + ".verify" -> Optional.of(VERIFY);
      default -> Optional.ofNullable(FLOORS.get(room));
    };
  }
}
