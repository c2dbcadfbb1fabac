package io.github.qldbfake.internal.partiql.oracle;

import com.amazon.ion.IonSystem;
import com.amazon.ion.system.IonSystemBuilder;
import java.util.List;
import java.util.Optional;
import org.partiql.lang.SqlException;
import org.partiql.lang.ast.ExprNode;
import org.partiql.lang.syntax.SqlLexer;
import org.partiql.lang.syntax.SqlParser;
import org.partiql.lang.syntax.Token;

/** The public ancestor of the service's front end, partiql-lang-kotlin 0.2.6. */
final class Ancestor {

  private final IonSystem ion = IonSystemBuilder.standard().build();
  private final SqlParser parser = new SqlParser(ion);
  private final SqlLexer lexer = new SqlLexer(ion);

  /** Whether it accepts the statement, and what it says if not. */
  Answer parse(String statement) {
    try {
      ExprNode unused = parser.parseExprNode(statement);
      return Answer.accepted();
    } catch (SqlException e) {
      return refused(e);
    } catch (RuntimeException | StackOverflowError e) {
      return Answer.crashed(e);
    }
  }

  /** The refusal, unless its text cannot be made. */
  private static Answer refused(SqlException e) {
    try {
      return Answer.refused(e.generateMessage() + "; " + e.getMessage());
    } catch (IllegalArgumentException crash) {
      return Answer.crashed(crash);
    }
  }

  /** The tree of a statement that it accepts. */
  ExprNode tree(String statement) {
    return parser.parseExprNode(statement);
  }

  /** The tokens of a statement, if it consists of tokens. */
  Optional<List<Token>> tokens(String statement) {
    try {
      return Optional.of(lexer.tokenize(statement));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
