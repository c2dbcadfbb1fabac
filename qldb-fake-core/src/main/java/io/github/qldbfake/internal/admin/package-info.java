/**
 * Floor 8: what a test may see and do beside the APIs of the service, by its handles or over HTTP.
 */
@NullMarked
package io.github.qldbfake.internal.admin;

import org.jspecify.annotations.NullMarked;
