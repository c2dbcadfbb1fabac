// An account of the fake for one test, and the genuine clients that lead to it.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { QLDB } from '@aws-sdk/client-qldb';
import driver from 'amazon-qldb-driver-nodejs';

const { QldbDriver, RetryConfig } = driver;
export const endpoint = process.env.QLDB_FAKE_ENDPOINT ?? 'http://127.0.0.1:8089';

// Accounts that whoever started the fake has prepared; a test without its account is skipped.
export const accounts = {
  // Transactions expire after a millisecond.
  hasty: process.env.QLDB_FAKE_HASTY_ACCOUNT,
  // Requests have to be signed with the account as key id and the secret 'any'.
  signed: process.env.QLDB_FAKE_SIGNED_ACCOUNT,
  // A new ledger is CREATING until it has been described once.
  slow: process.env.QLDB_FAKE_SLOW_ACCOUNT,
};

export function needs(account) {
  return account ? {} : { skip: 'no such account was prepared' };
}

// Any twelve digits are an account; a random one is empty.
export function newAccount() {
  return String(randomInt(100_000_000_000, 200_000_000_000));
}

function settings(account, secretAccessKey = 'any') {
  return {
    endpoint: `${endpoint}/accounts/${account}`,
    region: 'us-east-1',
    credentials: { accessKeyId: account, secretAccessKey },
  };
}

// The client of the control plane, closed after the test.
export function controlPlane(test, account = newAccount(), secret = undefined) {
  const client = new QLDB(settings(account, secret));
  test.after(() => client.destroy());
  return Object.assign(client, { account });
}

// A driver that retries at once, closed after the test.
export function openDriver(test, account, ledger, retries = 4) {
  const opened = new QldbDriver(
    ledger,
    settings(account),
    undefined,
    10,
    new RetryConfig(retries, () => 0),
  );
  test.after(() => opened.close());
  return opened;
}

// A ledger that can be deleted, in mode ALLOW_ALL.
export function create(client, name) {
  return client.createLedger({ Name: name, PermissionsMode: 'ALLOW_ALL', DeletionProtection: false });
}

// Awaits what has to be refused with that name and HTTP status, and hands over the error.
export async function refusal(name, status, call) {
  let error;
  await assert.rejects(call, (thrown) => {
    error = thrown;
    return true;
  });
  assert.deepEqual([error.name, error.$metadata?.httpStatusCode], [name, status], error.message);
  return error;
}

// The rows of one statement in a transaction of its own, as Ion text.
export function run(opened, statement, ...parameters) {
  return opened.executeLambda(async (txn) => texts(await txn.execute(statement, ...parameters)));
}

export function texts(result) {
  return result.getResultList().map(String);
}
