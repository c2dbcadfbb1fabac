package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.PageRequest;
import io.github.qldbfake.internal.control.ResultPage;
import java.util.function.Function;

/** Pages of lists as JSON. */
final class PageJson {

  private PageJson() {}

  /** What a request says of the page it wants. */
  static PageRequest read(ObjectNode input) {
    return new PageRequest(
        LedgerJson.present(input, "MaxResults").map(JsonNode::asInt),
        LedgerJson.text(input, "NextToken"));
  }

  /** Puts the items under {@code member}, and the token unless this is the last page. */
  static <T> ObjectNode write(
      ObjectNode output, String member, ResultPage<T> page, Function<T, ObjectNode> item) {
    ArrayNode list = output.putArray(member);
    page.items().forEach(each -> list.add(item.apply(each)));
    page.nextToken().ifPresent(token -> output.put("NextToken", token));
    return output;
  }
}
