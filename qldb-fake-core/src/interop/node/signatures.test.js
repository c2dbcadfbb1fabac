import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accounts, controlPlane, needs, openDriver, refusal } from './fixture.js';

test('the secret of the account is accepted', needs(accounts.signed), async (t) => {
  const client = controlPlane(t, accounts.signed);
  const { Arn: arn } = await client.createLedger({
    Name: 'cars',
    PermissionsMode: 'ALLOW_ALL',
    Tags: { 'a b': 'c/d' },
  });
  await client.untagResource({ ResourceArn: arn, TagKeys: ['x&y', 'é+', 'a b'] });
  assert.deepEqual((await client.listTagsForResource({ ResourceArn: arn })).Tags, {});
  assert.equal((await client.listLedgers({ MaxResults: 1 })).Ledgers.length, 1);
  assert.deepEqual(await openDriver(t, accounts.signed, 'cars').getTableNames(), []);
});

test('another secret is refused', needs(accounts.signed), async (t) => {
  const client = controlPlane(t, accounts.signed, 'another');
  await refusal('InvalidSignatureException', 403, client.describeLedger({ Name: 'cars' }));
});
