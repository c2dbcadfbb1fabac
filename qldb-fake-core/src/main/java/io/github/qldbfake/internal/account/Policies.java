package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.account.PolicyStatement.Effect;
import io.github.qldbfake.internal.ledger.Authorization;
import java.util.ArrayList;
import java.util.List;

/** All policies of an account, immutable; which of them a statement came from does not matter. */
public final class Policies {

  /** No policies: nobody has decided who may do what. */
  public static final Policies NONE = new Policies(List.of());

  private final List<PolicyStatement> statements;

  private Policies(List<PolicyStatement> statements) {
    this.statements = statements;
  }

  /** These policies and another with those statements. */
  public Policies plus(List<PolicyStatement> more) {
    List<PolicyStatement> all = new ArrayList<>(statements);
    all.addAll(more);
    return new Policies(List.copyOf(all));
  }

  /** The same policies about the resources of another account. */
  Policies moved(String fromAccount, String toAccount) {
    return new Policies(
        statements.stream().map(each -> each.moved(fromAccount, toAccount)).toList());
  }

  boolean isEmpty() {
    return statements.isEmpty();
  }

  /** Whether one statement allows it and none denies it. */
  boolean allow(String action, String arn) {
    boolean allowed = false;
    for (PolicyStatement statement : statements) {
      if (statement.isAbout(action, arn)) {
        if (statement.effect() == Effect.DENY) {
          return false;
        }
        allowed = true;
      }
    }
    return allowed;
  }

  /** What they allow in one ledger. */
  Authorization on(String ledgerArn) {
    return (action, resource) -> allow(action.iamName(), ledgerArn + "/" + resource.path());
  }
}
