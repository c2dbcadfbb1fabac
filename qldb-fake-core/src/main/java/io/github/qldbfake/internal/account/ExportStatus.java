package io.github.qldbfake.internal.account;

/** The states of an export. */
public enum ExportStatus {
  /** Not all is written. */
  IN_PROGRESS,
  /** All is written. */
  COMPLETED
}
