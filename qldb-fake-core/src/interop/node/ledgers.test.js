import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ResourceNotFoundException, paginateListLedgers } from '@aws-sdk/client-qldb';
import { accounts, controlPlane, create, needs, refusal } from './fixture.js';

const KEY = 'arn:aws:kms:us-east-1:111122223333:key/mine';

test('a new ledger is creating and protected by default', async (t) => {
  const client = controlPlane(t);
  const before = Date.now();
  const created = await client.createLedger({ Name: 'cars', PermissionsMode: 'STANDARD' });
  assert.equal(created.Arn, `arn:aws:qldb:us-east-1:${client.account}:ledger/cars`);
  assert.equal(created.State, 'CREATING');
  assert.equal(created.PermissionsMode, 'STANDARD');
  assert.equal(created.DeletionProtection, true);
  assert.ok(created.CreationDateTime.getTime() >= before - 1);
});

test('a ledger is active once it is described', async (t) => {
  const client = controlPlane(t);
  const created = await create(client, 'cars');
  const described = await client.describeLedger({ Name: 'cars' });
  assert.equal(described.State, 'ACTIVE');
  assert.equal(described.Arn, created.Arn);
  assert.deepEqual(described.CreationDateTime, created.CreationDateTime);
});

test('a ledger shows the key it is encrypted with', async (t) => {
  const client = controlPlane(t);
  await client.createLedger({ Name: 'cars', PermissionsMode: 'ALLOW_ALL', KmsKey: KEY });
  const described = await client.describeLedger({ Name: 'cars' });
  assert.equal(described.EncryptionDescription.KmsKeyArn, KEY);
});

test('ledgers are listed in pages', async (t) => {
  const client = controlPlane(t);
  for (const name of ['a', 'b', 'c']) {
    await create(client, name);
  }
  const pages = [];
  for await (const page of paginateListLedgers({ client, pageSize: 2 }, {})) {
    pages.push(page.Ledgers.map((ledger) => ledger.Name));
  }
  assert.deepEqual(pages, [['a', 'b'], ['c']]);
});

test('protection and key are updated', async (t) => {
  const client = controlPlane(t);
  await create(client, 'cars');
  const updated = await client.updateLedger({ Name: 'cars', DeletionProtection: true, KmsKey: KEY });
  assert.equal(updated.DeletionProtection, true);
  assert.equal(updated.EncryptionDescription.KmsKeyArn, KEY);
});

test('an update of nothing changes nothing', async (t) => {
  const client = controlPlane(t);
  await create(client, 'cars');
  assert.equal((await client.updateLedger({ Name: 'cars' })).DeletionProtection, false);
});

test('the permissions mode changes at once', async (t) => {
  const client = controlPlane(t);
  await create(client, 'cars');
  const changed = await client.updateLedgerPermissionsMode({
    Name: 'cars',
    PermissionsMode: 'STANDARD',
  });
  assert.equal(changed.PermissionsMode, 'STANDARD');
  assert.equal((await client.describeLedger({ Name: 'cars' })).PermissionsMode, 'STANDARD');
});

test('a deleted ledger is gone', async (t) => {
  const client = controlPlane(t);
  await create(client, 'cars');
  await client.deleteLedger({ Name: 'cars' });
  await refusal('ResourceNotFoundException', 404, client.describeLedger({ Name: 'cars' }));
});

test('a protected ledger is not deleted', async (t) => {
  const client = controlPlane(t);
  await client.createLedger({ Name: 'cars', PermissionsMode: 'ALLOW_ALL' });
  const error = await refusal(
    'ResourcePreconditionNotMetException',
    412,
    client.deleteLedger({ Name: 'cars' }),
  );
  assert.equal(
    error.message,
    'Preventing deletion of ledger cars with DeletionProtection enabled',
  );
});

test('a ledger that is being created is in use', needs(accounts.slow), async (t) => {
  const client = controlPlane(t, accounts.slow);
  await create(client, 'cars');
  await refusal('ResourceInUseException', 409, client.deleteLedger({ Name: 'cars' }));
});

test('a name is taken once', async (t) => {
  const client = controlPlane(t);
  await create(client, 'cars');
  const error = await refusal('ResourceAlreadyExistsException', 409, create(client, 'cars'));
  assert.equal(error.message, 'Ledger name already exists');
  assert.equal(error.ResourceName, 'cars');
});

test('an unknown ledger is not found', async (t) => {
  const client = controlPlane(t);
  const error = await refusal(
    'ResourceNotFoundException',
    404,
    client.describeLedger({ Name: 'none' }),
  );
  assert.ok(error instanceof ResourceNotFoundException);
  assert.equal(error.ResourceName, 'none');
  assert.match(error.$metadata.requestId, /^[0-9A-Za-z]{22}$/);
});

test('a name that breaks the model names its parameter', async (t) => {
  const client = controlPlane(t);
  const error = await refusal('InvalidParameterException', 400, create(client, 'not--a-name'));
  assert.equal(error.ParameterName, 'Name');
});

test('a name with a slash reaches the service whole', async (t) => {
  const client = controlPlane(t);
  await refusal('InvalidParameterException', 400, client.describeLedger({ Name: 'a/b c' }));
});

test('an account has five ledgers', async (t) => {
  const client = controlPlane(t);
  for (let number = 1; number <= 5; number++) {
    await create(client, `ledger-${number}`);
  }
  await refusal('LimitExceededException', 400, create(client, 'one-more'));
});
