import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { QLDB } from '@aws-sdk/client-qldb';
import driver from 'amazon-qldb-driver-nodejs';
import { Garage } from './garage.js';

// A server that runs already; see README.md.
const endpoint = process.env.QLDB_FAKE_ENDPOINT ?? 'http://127.0.0.1:8089';

// Any twelve digits are an account of their own, so tests on one server do not disturb one another.
function settings() {
  const accessKeyId = String(randomInt(100_000_000_000, 200_000_000_000));
  return { endpoint, region: 'us-east-1', credentials: { accessKeyId, secretAccessKey: 'any' } };
}

// A garage on a new ledger, closed after the test.
async function garage(t) {
  const account = settings();
  const client = new QLDB(account);
  await client.createLedger({ Name: 'garage', PermissionsMode: 'ALLOW_ALL', DeletionProtection: false });
  client.destroy();
  const opened = new driver.QldbDriver('garage', account);
  t.after(() => opened.close());
  await opened.executeLambda(async (txn) => {
    await txn.execute('CREATE TABLE Repair');
    await txn.execute('CREATE INDEX ON Repair (vin)');
  });
  return new Garage(opened);
}

test('a repair is noted', async (t) => {
  const tested = await garage(t);
  await tested.repair('1N4AL11D75C109151', 'brakes');
  assert.deepEqual(await tested.defects('1N4AL11D75C109151'), ['brakes']);
});

test('a vehicle without repairs has no defects', async (t) => {
  const tested = await garage(t);
  assert.deepEqual(await tested.defects('1N4AL11D75C109151'), []);
});
