/**
 * Part of floor 9: the endpoints of our own for tests in any language, below {@code
 * /_qldb-fake/accounts}. One class for each handle of the facade, one line for each endpoint.
 */
@NullMarked
package io.github.qldbfake.internal.server.admin;

import org.jspecify.annotations.NullMarked;
