package io.github.qldbfake.internal.server.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.session.SessionService;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the handles of the facade can do, over HTTP. All is below {@code /_qldb-fake/accounts}; an
 * argument that is wrong is answered with 400, what the engine refuses with the status of the
 * refusal, both as {@code {"Code":…,"Message":…}}.
 */
public final class AdminApi {

  /** The number in the answer of {@code /_qldb-fake/version}; it changes when clients must. */
  public static final int LEVEL = 1;

  /** The code of the answer to an argument that makes no sense. */
  public static final String INVALID_ARGUMENT = "InvalidArgument";

  private static final Pattern PATH =
      Pattern.compile("/_qldb-fake/accounts(?:/([0-9]{12})(?:/(.+))?)?");

  private static final List<AdminEndpoint> ENDPOINTS =
      Stream.of(
              AccountEndpoints.all(),
              ClockEndpoints.all(),
              SettingEndpoints.all(),
              FaultEndpoints.all(),
              LedgerEndpoints.all(),
              ContentEndpoints.all(),
              TamperingEndpoints.all(),
              DeliveryEndpoints.all())
          .flatMap(List::stream)
          .toList();

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final ArgumentsReader reader = new ArgumentsReader(mapper);
  private final Accounts accounts;
  private final SessionService sessions;

  /** Endpoints over these accounts. */
  public AdminApi(Accounts accounts, SessionService sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /** Every endpoint of an account, such as {@code POST ledger/execute}. */
  static List<AdminEndpoint> endpoints() {
    return ENDPOINTS;
  }

  /**
   * Answers a request; HEAD as GET.
   *
   * @param query the values of every parameter, decoded
   */
  public AdminAnswer handle(
      String method, String path, Map<String, List<String>> query, byte[] body) {
    try {
      return answer(200, call(method.equals("HEAD") ? "GET" : method, path, query, body));
    } catch (IllegalArgumentException e) {
      return refused(400, INVALID_ARGUMENT, e);
    } catch (ServiceException e) {
      return refused(e.status(), e.type(), e);
    }
  }

  private Map<String, ?> call(
      String method, String path, Map<String, List<String>> query, byte[] body) {
    Matcher matched = PATH.matcher(path);
    if (!matched.matches()) {
      throw none(method, path);
    }
    if (matched.group(1) == null) {
      if (!method.equals("POST")) {
        throw none(method, path);
      }
      return AccountEndpoints.view(newAccount(reader.read(method, query, body)));
    }
    String below = matched.group(2) == null ? "" : matched.group(2);
    AdminEndpoint endpoint =
        ENDPOINTS.stream()
            .filter(each -> each.method().equals(method) && each.path().equals(below))
            .findFirst()
            .orElseThrow(() -> none(method, path));
    Account account = accounts.account(matched.group(1));
    return endpoint.answer(
        new AdminCall(accounts, sessions, account, reader.read(method, query, body)));
  }

  private Account newAccount(Arguments arguments) {
    arguments.checkNames(List.of("idSeed"));
    OptionalLong idSeed = arguments.optionalNumber("idSeed");
    return idSeed.isPresent() ? accounts.create(idSeed.getAsLong()) : accounts.create();
  }

  private static ServiceException none(String method, String path) {
    return new ServiceException(
        "NoSuchEndpoint",
        404,
        "there is no " + method + " " + path + " among the endpoints of qldb-fake",
        Map.of());
  }

  private AdminAnswer refused(int status, String code, RuntimeException why) {
    return answer(status, Map.of("Code", code, "Message", String.valueOf(why.getMessage())));
  }

  private AdminAnswer answer(int status, Map<String, ?> members) {
    try {
      return new AdminAnswer(status, mapper.writeValueAsBytes(members));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
