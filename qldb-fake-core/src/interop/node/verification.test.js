import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { dumpText, load } from 'ion-js';
import { accounts, controlPlane, create, needs, openDriver, refusal, run } from './fixture.js';

// A ledger with two documents, and where the first of them is.
async function cars(t) {
  const client = controlPlane(t);
  await create(client, 'cars');
  const driver = openDriver(t, client.account, 'cars');
  await run(driver, 'CREATE TABLE T');
  await run(driver, "INSERT INTO T VALUE {'n': 1}");
  await run(driver, "INSERT INTO T VALUE {'n': 2}");
  const committed = await driver.executeLambda(async (txn) => {
    const result = await txn.execute('SELECT * FROM _ql_committed_T AS t WHERE t.data.n = 1');
    return result.getResultList()[0];
  });
  return {
    client,
    committed,
    address: { IonText: dumpText(committed.get('blockAddress')) },
    documentId: committed.get('metadata', 'id').stringValue(),
  };
}

function dot(left, right) {
  let index = left.length - 1;
  while (index >= 0 && left[index] === right[index]) {
    index--;
  }
  const signed = (byte) => (byte << 24) >> 24;
  const leftFirst = index < 0 || signed(left[index]) < signed(right[index]);
  const sha256 = createHash('sha256');
  return sha256.update(leftFirst ? left : right).update(leftFirst ? right : left).digest();
}

// Folds a proof as the developer guide tells clients to.
function fold(leaf, proof) {
  return load(proof.IonText)
    .elements()
    .map((step) => step.uInt8ArrayValue())
    .reduce(dot, leaf);
}

function hex(bytes) {
  return Buffer.from(bytes).toString('hex');
}

test('the proof of a revision leads to the digest', async (t) => {
  const { client, committed, address, documentId } = await cars(t);
  const digest = await client.getDigest({ Name: 'cars' });
  const answer = await client.getRevision({
    Name: 'cars',
    BlockAddress: address,
    DocumentId: documentId,
    DigestTipAddress: digest.DigestTipAddress,
  });
  const revision = load(answer.Revision.IonText);
  assert.ok(revision.ionEquals(committed));
  assert.equal(digest.Digest.length, 32);
  assert.equal(hex(fold(revision.get('hash').uInt8ArrayValue(), answer.Proof)), hex(digest.Digest));
});

test('the proof of a block leads to the digest', async (t) => {
  const { client, address } = await cars(t);
  const digest = await client.getDigest({ Name: 'cars' });
  const answer = await client.getBlock({
    Name: 'cars',
    BlockAddress: address,
    DigestTipAddress: digest.DigestTipAddress,
  });
  const hash = load(answer.Block.IonText).get('blockHash').uInt8ArrayValue();
  assert.equal(hex(fold(hash, answer.Proof)), hex(digest.Digest));
});

test('without a tip there is no proof', async (t) => {
  const { client, address, documentId } = await cars(t);
  const block = await client.getBlock({ Name: 'cars', BlockAddress: address });
  const revision = await client.getRevision({
    Name: 'cars',
    BlockAddress: address,
    DocumentId: documentId,
  });
  assert.deepEqual([block.Proof, revision.Proof], [undefined, undefined]);
});

test('an address beyond the tip names its parameter', async (t) => {
  const { client, address } = await cars(t);
  const beyond = { IonText: address.IonText.replace(/sequenceNo:\d+/, 'sequenceNo:99') };
  const error = await refusal(
    'InvalidParameterException',
    400,
    client.getBlock({ Name: 'cars', BlockAddress: beyond }),
  );
  assert.equal(error.ParameterName, 'BlockAddress');
});

test('a ledger that is being created has no digest yet', needs(accounts.slow), async (t) => {
  const client = controlPlane(t, accounts.slow);
  await create(client, 'boats');
  await refusal('ResourcePreconditionNotMetException', 412, client.getDigest({ Name: 'boats' }));
});
