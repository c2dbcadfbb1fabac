package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.ledger.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parameters of a statement as a request spells them: Ion binary or Ion text. */
final class StatementParameters {

  private static final String MEMBER = "ExecuteStatement.Parameters";

  private final Limits limits;

  StatementParameters(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads the parameters.
   *
   * @throws ServiceException BadRequestException if one is beyond its limit or no Ion value
   */
  List<IonBytes> read(JsonNode holders) {
    List<IonBytes> parameters = new ArrayList<>();
    for (JsonNode holder : holders) {
      parameters.add(read(holder, MEMBER + "[" + parameters.size() + "]"));
    }
    return parameters;
  }

  private IonBytes read(JsonNode holder, String name) {
    boolean binary = holder.hasNonNull("IonBinary");
    if (binary == holder.hasNonNull("IonText")) {
      throw refused(name, "must have either IonBinary or IonText");
    }
    try {
      return binary
          ? ofBinary(Base64Text.decode(holder.get("IonBinary")).orElseThrow(), name)
          : ofText(holder.get("IonText").textValue(), name);
    } catch (InvalidIonException e) {
      throw refused(name, "is not valid: " + e.getMessage());
    }
  }

  private IonBytes ofBinary(byte[] bytes, String name) {
    check(Limit.PARAMETER_BYTES, bytes.length, "bytes", name + ".IonBinary");
    return IonBytes.parse(bytes);
  }

  private IonBytes ofText(String text, String name) {
    int length = text.codePointCount(0, text.length());
    check(Limit.PARAMETER_CHARACTERS, length, "characters", name + ".IonText");
    return IonBytes.parse(text);
  }

  private void check(Limit limit, long size, String unit, String name) {
    if (limits.isExceeded(limit, size)) {
      throw refused(name, "must have from 1 to " + limits.of(limit) + " " + unit + ", not " + size);
    }
  }

  private static ServiceException refused(String name, String why) {
    return new ServiceException(
        "BadRequestException", 400, "The parameter " + name + " " + why, Map.of());
  }
}
