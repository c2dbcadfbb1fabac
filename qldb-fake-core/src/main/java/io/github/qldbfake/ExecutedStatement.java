package io.github.qldbfake;

/**
 * A statement that was executed, whether it was refused or not and whether its transaction
 * committed or not. Its parameters are not kept.
 *
 * @param ledger the name of the ledger
 * @param transactionId 22 letters and digits
 * @param statement its text
 */
public record ExecutedStatement(String ledger, String transactionId, String statement) {}
