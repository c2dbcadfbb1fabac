import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { controlPlane, create, endpoint } from './fixture.js';

// What a program prints that knows no endpoint.
async function ledgerNames(environment) {
  const { stdout } = await promisify(execFile)(process.execPath, ['ledger-names.js'], {
    env: { PATH: process.env.PATH, AWS_REGION: 'us-east-1', ...environment },
  });
  return stdout.split('\n').filter(Boolean);
}

test('the environment leads to the fake', async (t) => {
  const client = controlPlane(t);
  await create(client, 'vehicle-registration');
  const printed = await ledgerNames({
    AWS_ENDPOINT_URL_QLDB: endpoint,
    AWS_ENDPOINT_URL_QLDB_SESSION: endpoint,
    AWS_ACCESS_KEY_ID: client.account,
    AWS_SECRET_ACCESS_KEY: 'any',
  });
  assert.deepEqual(printed, ['vehicle-registration', '[]']);
});

test('one variable is enough for both services', async (t) => {
  const client = controlPlane(t);
  await create(client, 'vehicle-registration');
  const printed = await ledgerNames({
    AWS_ENDPOINT_URL: `${endpoint}/accounts/${client.account}`,
    AWS_ACCESS_KEY_ID: 'any',
    AWS_SECRET_ACCESS_KEY: 'any',
  });
  assert.deepEqual(printed, ['vehicle-registration', '[]']);
});
