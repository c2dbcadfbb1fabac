/** JUnit 5 extension: a fresh QLDB ledger for every test, and the clients to use it. */
@NullMarked
package io.github.qldbfake.junit5;

import org.jspecify.annotations.NullMarked;
