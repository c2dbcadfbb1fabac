package io.github.qldbfake.internal.account;

import com.amazon.ion.IonList;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.account.PolicyStatement.Effect;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads IAM policy documents. JSON is Ion text, so it is read as that. An element that is not
 * evaluated is refused by name: ignored, it would make a policy say more or less than it does.
 */
public final class PolicyDocument {

  private static final Set<String> VERSIONS = Set.of("2012-10-17", "2008-10-17");
  private static final Set<String> OF_POLICY = Set.of("Version", "Id", "Statement");
  private static final Set<String> OF_STATEMENT =
      Set.of("Sid", "Effect", "Action", "NotAction", "Resource", "NotResource");

  private PolicyDocument() {}

  /**
   * The statements of a document.
   *
   * @throws IllegalArgumentException if it is no policy, or has an element that is not supported
   */
  public static List<PolicyStatement> read(String json) {
    Map<String, IonValue> policy = elements("policy", load(json), OF_POLICY);
    Optional.ofNullable(policy.get("Version"))
        .map(version -> text("Version", version))
        .filter(version -> !VERSIONS.contains(version))
        .ifPresent(
            version -> {
              throw refused("the version \"" + version + "\" is not known");
            });
    List<PolicyStatement> statements =
        each("Statement", required(policy, "Statement")).stream()
            .map(PolicyDocument::statement)
            .toList();
    if (statements.isEmpty()) {
      throw refused("it has no statement");
    }
    return statements;
  }

  private static IonValue load(String json) {
    try {
      return IonBytes.parse(json).load();
    } catch (InvalidIonException e) {
      throw new IllegalArgumentException("The policy is no JSON: " + e.getMessage(), e);
    }
  }

  private static PolicyStatement statement(IonValue value) {
    Map<String, IonValue> statement = elements("statement", value, OF_STATEMENT);
    boolean notAction = isException(statement, "Action", "NotAction");
    boolean notResource = isException(statement, "Resource", "NotResource");
    return new PolicyStatement(
        effect(text("Effect", required(statement, "Effect"))),
        PolicyScope.actions(texts(statement, notAction ? "NotAction" : "Action"), notAction),
        PolicyScope.resources(
            texts(statement, notResource ? "NotResource" : "Resource"), notResource));
  }

  private static Effect effect(String text) {
    return switch (text) {
      case "Allow" -> Effect.ALLOW;
      case "Deny" -> Effect.DENY;
      default -> throw refused("the effect \"" + text + "\" is neither Allow nor Deny");
    };
  }

  /** Which of two elements is there: there must be exactly one. */
  private static boolean isException(
      Map<String, IonValue> statement, String positive, String negative) {
    boolean except = statement.containsKey(negative);
    if (statement.containsKey(positive) == except) {
      throw refused("a statement must have either " + positive + " or " + negative);
    }
    return except;
  }

  private static Map<String, IonValue> elements(String of, IonValue value, Set<String> known) {
    if (!(value instanceof IonStruct struct) || struct.isNullValue()) {
      throw refused("a " + of + " must be an object");
    }
    Map<String, IonValue> elements = new LinkedHashMap<>();
    for (IonValue element : struct) {
      String name = element.getFieldName();
      if (!known.contains(name)) {
        throw refused("the element \"" + name + "\" of a " + of + " is not supported");
      }
      if (elements.put(name, element) != null) {
        throw refused("the element \"" + name + "\" of a " + of + " is given twice");
      }
    }
    return elements;
  }

  private static IonValue required(Map<String, IonValue> elements, String name) {
    IonValue value = elements.get(name);
    if (value == null) {
      throw refused("the element \"" + name + "\" is missing");
    }
    return value;
  }

  private static List<String> texts(Map<String, IonValue> elements, String name) {
    return each(name, required(elements, name)).stream().map(value -> text(name, value)).toList();
  }

  /** The values of a list; a value that is no list stands for a list of itself. */
  private static List<IonValue> each(String name, IonValue value) {
    if (value.isNullValue()) {
      throw refused("the element \"" + name + "\" is null");
    }
    return value instanceof IonList list ? new ArrayList<>(list) : List.of(value);
  }

  private static String text(String name, IonValue value) {
    if (value instanceof IonString text && !text.isNullValue()) {
      return text.stringValue();
    }
    throw refused("the element \"" + name + "\" must be a string");
  }

  private static IllegalArgumentException refused(String why) {
    return new IllegalArgumentException("The policy is refused: " + why);
  }
}
