package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.time.MovableClock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * All accounts of one server. An account exists from the first time somebody asks for it.
 * Thread-safe.
 */
public final class Accounts implements AutoCloseable {

  /** The account of a request that names none. */
  public static final String DEFAULT_ID = "000000000000";

  private static final Pattern ID = Pattern.compile("[0-9]{12}");
  private static final long NUMBER_OF_IDS = 1_000_000_000_000L;

  private final AccountSources sources;
  private final Map<String, Account> byId = new ConcurrentHashMap<>();
  private final Map<String, String> idByKeyId = new ConcurrentHashMap<>();

  /** Accounts that take their clock and ids from {@code sources}. */
  public Accounts(AccountSources sources) {
    this.sources = sources;
  }

  /**
   * The account with that id of twelve digits.
   *
   * @throws IllegalArgumentException if {@code id} is not twelve digits
   */
  public Account account(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("An account id is twelve digits, not " + id);
    }
    return byId.computeIfAbsent(id, this::newAccount);
  }

  /** The account that a key id belongs to: one that is registered, or twelve digits. */
  public Optional<Account> byKeyId(String keyId) {
    String registered = idByKeyId.get(keyId);
    if (registered != null) {
      return Optional.of(account(registered));
    }
    return ID.matcher(keyId).matches() ? Optional.of(account(keyId)) : Optional.empty();
  }

  /** Makes requests signed with {@code keyId} belong to {@code account}, until its release. */
  public void registerKey(String keyId, Account account) {
    idByKeyId.put(keyId, account.id());
  }

  /**
   * Makes requests signed with {@code keyId} belong to {@code account}, and the account refuse
   * those that are not signed with such a key.
   *
   * @throws IllegalArgumentException as {@link AccessKeys#put}
   */
  public void requireKey(String keyId, String secret, Account account) {
    account.accessKeys().put(keyId, secret);
    registerKey(keyId, account);
  }

  /** A new account under an id that none has yet. */
  public Account create() {
    return create(sources.ids().next().high());
  }

  /** As the other, all of whose ids follow from {@code idSeed}. */
  public Account create(long idSeed) {
    return create(new MovableClock(sources.clock()), idSeed);
  }

  /**
   * A new account with the ledgers and settings of another as they are now: limits, policies, keys,
   * and how long states last. Its clock shows the same time. Sessions, exports and streams stay
   * where they are.
   */
  public Account fork(Account seed) {
    return fork(seed, sources.ids().next().high());
  }

  /**
   * As the other, all of whose own ids follow from {@code idSeed}.
   *
   * @throws IllegalArgumentException if that of {@code seed} is the same: then the fork would give
   *     ids to new things that it has already
   */
  public Account fork(Account seed, long idSeed) {
    if (idSeed == seed.idSeed()) {
      throw new IllegalArgumentException(
          "the ids of the account follow from " + idSeed + " already; take another for its fork");
    }
    Account fork = create(seed.clock().copy(), idSeed);
    fork.copy(seed);
    return fork;
  }

  private Account create(MovableClock clock, long idSeed) {
    while (true) {
      Account fresh = new Account(drawId(), sources, clock, idSeed);
      if (!fresh.id().equals(DEFAULT_ID) && byId.putIfAbsent(fresh.id(), fresh) == null) {
        return fresh;
      }
    }
  }

  /** Forgets an account with its keys and all it owns; its ledgers and sessions become unknown. */
  public void release(String id) {
    idByKeyId.values().removeIf(id::equals);
    Account released = byId.remove(id);
    if (released != null) {
      released.discard();
    }
  }

  /** Releases every account. */
  @Override
  public void close() {
    List.copyOf(byId.keySet()).forEach(this::release);
  }

  private Account newAccount(String id) {
    return new Account(id, sources, new MovableClock(sources.clock()), sources.ids().next().high());
  }

  private String drawId() {
    long number = Math.floorMod(sources.ids().next().low(), NUMBER_OF_IDS);
    return String.format(Locale.ROOT, "%012d", number);
  }
}
