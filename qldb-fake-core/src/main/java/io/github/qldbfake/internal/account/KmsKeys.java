package io.github.qldbfake.internal.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The keys of an account. Every well-formed key exists and is accessible unless it has been made
 * inaccessible. Thread-safe.
 */
public final class KmsKeys {

  /** What requests and answers call the key that the service owned. */
  public static final String AWS_OWNED = "AWS_OWNED_KMS_KEY";

  private static final Pattern ARN =
      Pattern.compile(
          "arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]+|alias/[A-Za-z0-9/_-]+)");
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*|alias/[A-Za-z0-9/_-]+");

  private final String accountId;
  private final InstantSource clock;
  private final Map<String, Instant> inaccessibleSince = new ConcurrentHashMap<>();

  KmsKeys(String accountId, InstantSource clock) {
    this.accountId = accountId;
    this.clock = clock;
  }

  /**
   * The ARN of a key that a request names by id, alias or ARN; {@link #AWS_OWNED} as it is.
   *
   * @throws ServiceException InvalidParameterException if it names none
   */
  String resolve(String key, String region) {
    if (key.equals(AWS_OWNED) || ARN.matcher(key).matches()) {
      return key;
    }
    if (!NAME.matcher(key).matches()) {
      throw ControlErrors.invalidParameter(
          "KmsKey", "The KMS key " + key + " is no key id, alias, ARN or " + AWS_OWNED);
    }
    String resource = key.startsWith("alias/") ? key : "key/" + key;
    return "arn:aws:kms:" + region + ":" + accountId + ":" + resource;
  }

  /** Makes a key inaccessible, as if it had been disabled or its grant revoked. */
  public void disable(String arn) {
    inaccessibleSince.putIfAbsent(arn, clock.instant());
  }

  /** Makes the keys inaccessible that are so in another account. */
  void copy(KmsKeys other) {
    inaccessibleSince.putAll(other.inaccessibleSince);
  }

  /** Makes a key accessible again. */
  public void enable(String arn) {
    inaccessibleSince.remove(arn);
  }

  Optional<Instant> inaccessibleSince(String arn) {
    return Optional.ofNullable(inaccessibleSince.get(arn));
  }
}
