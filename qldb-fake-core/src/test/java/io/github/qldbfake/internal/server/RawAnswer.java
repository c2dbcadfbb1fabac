package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** An HTTP answer taken apart. */
public record RawAnswer(String head, JsonNode body) {

  public static RawAnswer parse(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    try {
      return new RawAnswer(
          answer.substring(0, end), new ObjectMapper().readTree(answer.substring(end + 4)));
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON in " + answer, e);
    }
  }

  public int status() {
    return Integer.parseInt(head.split(" ", 3)[1]);
  }

  /** The value of a header; empty if it is not there. */
  public String header(String name) {
    for (String line : head.split("\r\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0 && line.substring(0, colon).equalsIgnoreCase(name)) {
        return line.substring(colon + 1).strip();
      }
    }
    return "";
  }

  /** The names of the members of the object that the pointer leads to. */
  public List<String> members(String pointer) {
    List<String> names = new ArrayList<>();
    body.at(pointer).fieldNames().forEachRemaining(names::add);
    return names;
  }

  public String text(String pointer) {
    return body.at(pointer).asText();
  }
}
