/** Exports to a real S3. Loaded only when asked for: it needs the AWS SDK, which is optional. */
@NullMarked
package io.github.qldbfake.internal.delivery.s3;

import org.jspecify.annotations.NullMarked;
