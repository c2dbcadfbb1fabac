/** Statement text to syntax tree: lexer, parser, nodes. */
@NullMarked
package io.github.qldbfake.internal.partiql.syntax;

import org.jspecify.annotations.NullMarked;
