package io.github.qldbfake.internal.server.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of an answer. A member that is missing is a fault of the server. */
public final class Answer {

  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  private final ObjectMapper mapper;
  private final JsonNode json;

  Answer(ObjectMapper mapper, JsonNode json) {
    this.mapper = mapper;
    this.json = json;
  }

  /** A text. */
  public String text(String name) {
    return required(name).asText();
  }

  /** A text that may be missing. */
  public Optional<String> optionalText(String name) {
    return Optional.ofNullable(json.get(name)).map(JsonNode::asText);
  }

  /** A whole number. */
  public long number(String name) {
    return required(name).asLong();
  }

  /** Bytes, sent in base64. */
  public byte[] bytes(String name) {
    return Base64.getDecoder().decode(text(name));
  }

  /** A list of texts. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    required(name).forEach(each -> texts.add(each.asText()));
    return texts;
  }

  /** A list of objects. */
  public List<Answer> list(String name) {
    List<Answer> objects = new ArrayList<>();
    required(name).forEach(each -> objects.add(new Answer(mapper, each)));
    return objects;
  }

  /** An object as texts, numbers and lists under names. */
  public Map<String, Object> members(String name) {
    return mapper.convertValue(required(name), MEMBERS);
  }

  private JsonNode required(String name) {
    JsonNode value = json.get(name);
    if (value == null) {
      throw new AdminException("the server's answer has no \"" + name + "\": " + json, false);
    }
    return value;
  }
}
