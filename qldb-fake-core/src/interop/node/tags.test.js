import assert from 'node:assert/strict';
import { test } from 'node:test';
import { controlPlane, create, openDriver, refusal, run } from './fixture.js';

async function cars(t) {
  const client = controlPlane(t);
  const { Arn: arn } = await create(client, 'cars');
  return { client, arn };
}

async function tagsOf(client, arn) {
  return (await client.listTagsForResource({ ResourceArn: arn })).Tags;
}

test('a ledger is created with tags', async (t) => {
  const client = controlPlane(t);
  const Tags = { env: 'test', empty: '' };
  const { Arn: arn } = await client.createLedger({
    Name: 'boats',
    PermissionsMode: 'ALLOW_ALL',
    Tags,
  });
  assert.deepEqual(await tagsOf(client, arn), Tags);
});

test('a ledger without tags has an empty map', async (t) => {
  const { client, arn } = await cars(t);
  assert.deepEqual(await tagsOf(client, arn), {});
});

test('a key that is there gets its new value', async (t) => {
  const { client, arn } = await cars(t);
  await client.tagResource({ ResourceArn: arn, Tags: { a: '1', b: '2' } });
  await client.tagResource({ ResourceArn: arn, Tags: { b: '3', 'ü /+': '&=' } });
  assert.deepEqual(await tagsOf(client, arn), { a: '1', b: '3', 'ü /+': '&=' });
});

test('keys are taken away whatever their characters', async (t) => {
  const { client, arn } = await cars(t);
  await client.tagResource({ ResourceArn: arn, Tags: { a: '1', 'b c': '2', 'x&y': '3', 'é+': '4' } });
  await client.untagResource({ ResourceArn: arn, TagKeys: ['b c', 'x&y', 'é+', 'none'] });
  assert.deepEqual(await tagsOf(client, arn), { a: '1' });
});

test('a table has tags of its own', async (t) => {
  const { client, arn } = await cars(t);
  await client.updateLedgerPermissionsMode({ Name: 'cars', PermissionsMode: 'STANDARD' });
  const driver = openDriver(t, client.account, 'cars');
  await run(driver, "CREATE TABLE T WITH (aws_tags = `{'env': 'test'}`)");
  const [id] = await run(driver, 'SELECT VALUE tableId FROM information_schema.user_tables');
  assert.deepEqual(await tagsOf(client, `${arn}/table/${id}`), { env: 'test' });
});

test('an unknown resource is not found', async (t) => {
  const { client, arn } = await cars(t);
  await refusal('ResourceNotFoundException', 404, tagsOf(client, arn.replace('cars', 'boats')));
});

test('a reserved key is refused', async (t) => {
  const { client, arn } = await cars(t);
  await refusal(
    'InvalidParameterException',
    400,
    client.tagResource({ ResourceArn: arn, Tags: { 'aws:x': '1' } }),
  );
});

test('what is no ARN names its parameter', async (t) => {
  const { client } = await cars(t);
  const error = await refusal(
    'InvalidParameterException',
    400,
    tagsOf(client, 'this is no ARN at all'),
  );
  assert.equal(error.ParameterName, 'ResourceArn');
});
