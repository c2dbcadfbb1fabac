/** What ledgers hold before a test sees them: read from resources, checked, and carried out. */
@NullMarked
package io.github.qldbfake.junit5.internal.seed;

import org.jspecify.annotations.NullMarked;
