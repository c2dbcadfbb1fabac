import assert from 'node:assert/strict';
import { test } from 'node:test';
import { controlPlane, create, endpoint, openDriver, refusal, run } from './fixture.js';

const ROLE = 'arn:aws:iam::111122223333:role/journal';
const KINESIS = 'arn:aws:kinesis:us-east-1:111122223333:stream/s';

// What the fake has delivered for an account, read as a process in any language reads it.
async function delivered(client, path) {
  const answer = await fetch(`${endpoint}/_qldb-fake/accounts/${client.account}/${path}`);
  assert.equal(answer.status, 200);
  return answer.text();
}

function exported(client, end) {
  return client.exportJournalToS3({
    Name: 'cars',
    RoleArn: ROLE,
    InclusiveStartTime: new Date(0),
    ExclusiveEndTime: end,
    S3ExportConfiguration: {
      Bucket: 'archive',
      Prefix: 'p/',
      EncryptionConfiguration: { ObjectEncryptionType: 'NO_ENCRYPTION' },
    },
  });
}

function streamed(client) {
  return client.streamJournalToKinesis({
    LedgerName: 'cars',
    StreamName: 's',
    RoleArn: ROLE,
    InclusiveStartTime: new Date(0),
    KinesisConfiguration: { StreamArn: KINESIS },
    Tags: { env: 'test' },
  });
}

test('an export is described and listed', async (t) => {
  const client = controlPlane(t);
  await create(client, 'cars');
  const { ExportId } = await exported(client, new Date());
  const described = await client.describeJournalS3Export({ Name: 'cars', ExportId });
  assert.equal(described.ExportDescription.Status, 'COMPLETED');
  assert.equal(described.ExportDescription.OutputFormat, 'ION_TEXT');
  const all = await client.listJournalS3Exports({});
  const ofLedger = await client.listJournalS3ExportsForLedger({ Name: 'cars' });
  for (const list of [all, ofLedger]) {
    assert.deepEqual(list.JournalS3Exports.map((each) => each.ExportId), [ExportId]);
  }
});

test('what an export wrote is read over HTTP', async (t) => {
  const client = controlPlane(t);
  await create(client, 'cars');
  const { ExportId } = await exported(client, new Date());
  assert.match(await delivered(client, 'exports/archive'), new RegExp(`p/${ExportId}.started.manifest`));
  assert.match(await delivered(client, `exports/archive/p/${ExportId}.started.manifest`), /ledgerName/);
});

test('an export of the future is refused', async (t) => {
  const client = controlPlane(t);
  await create(client, 'cars');
  const end = new Date(Date.now() + 3_600_000);
  const error = await refusal('InvalidParameterException', 400, exported(client, end));
  assert.match(error.message, /cannot be in the future/);
});

test('a stream delivers what is committed until it is cancelled', async (t) => {
  const client = controlPlane(t);
  await create(client, 'cars');
  const { StreamId } = await streamed(client);
  await run(openDriver(t, client.account, 'cars'), 'CREATE TABLE T');
  const records = await delivered(client, `streams/${encodeURIComponent(KINESIS)}`);
  assert.match(records, /BLOCK_SUMMARY/);
  const cancelled = await client.cancelJournalKinesisStream({ LedgerName: 'cars', StreamId });
  assert.equal(cancelled.StreamId, StreamId);
  const { Stream } = await client.describeJournalKinesisStream({ LedgerName: 'cars', StreamId });
  assert.equal(Stream.Status, 'CANCELED');
});

test('a stream is listed and has tags', async (t) => {
  const client = controlPlane(t);
  await create(client, 'cars');
  const { StreamId } = await streamed(client);
  const { Streams } = await client.listJournalKinesisStreamsForLedger({ LedgerName: 'cars' });
  assert.deepEqual(Streams.map((each) => each.StreamId), [StreamId]);
  const { Tags } = await client.listTagsForResource({ ResourceArn: Streams[0].Arn });
  assert.deepEqual(Tags, { env: 'test' });
});
