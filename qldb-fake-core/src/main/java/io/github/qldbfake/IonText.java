package io.github.qldbfake;

import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;

/** Ion values as text, which can be spelled in many ways. */
public final class IonText {

  private IonText() {}

  /**
   * Whether two texts spell one value: white space and the order of fields do not count, types,
   * annotations and the precision of numbers and timestamps do.
   *
   * @throws QldbFakeException if one of them is not one Ion value
   */
  public static boolean spellSameValue(String one, String other) {
    return parse(one).load().equals(parse(other).load());
  }

  /**
   * The value of a text in the spelling of this fake, without white space.
   *
   * @throws QldbFakeException if it is not one Ion value
   */
  public static String compact(String text) {
    return parse(text).toText();
  }

  private static IonBytes parse(String text) {
    try {
      return IonBytes.parse(text);
    } catch (InvalidIonException e) {
      throw new QldbFakeException("not one Ion value: " + text, e);
    }
  }
}
