import assert from 'node:assert/strict';
import { test } from 'node:test';
import driverModule from 'amazon-qldb-driver-nodejs';
import { accounts, controlPlane, create, needs, newAccount, openDriver, refusal, run, texts } from './fixture.js';

const { isOccConflictException, isTransactionExpiredException } = driverModule;

// A driver on a new ledger with an indexed table.
async function cars(t, account = newAccount(), retries = undefined) {
  await create(controlPlane(t, account), 'cars');
  const driver = openDriver(t, account, 'cars', retries);
  await run(driver, 'CREATE TABLE Car');
  await run(driver, 'CREATE INDEX ON Car (vin)');
  return { account, driver };
}

test('a driver inserts, reads, updates and deletes', async (t) => {
  const { driver } = await cars(t);
  await run(driver, 'INSERT INTO Car ?', { vin: 'a', miles: 1 });
  await run(driver, 'UPDATE Car SET miles = ? WHERE vin = ?', 2, 'a');
  const rows = await run(driver, 'SELECT VALUE miles FROM Car WHERE vin = ?', 'a');
  assert.deepEqual(rows, ['2']);
  await run(driver, 'DELETE FROM Car WHERE vin = ?', 'a');
  assert.deepEqual(await run(driver, 'SELECT * FROM Car'), []);
  assert.equal((await run(driver, 'SELECT * FROM history(Car)')).length, 3);
});

test('a driver lists the tables', async (t) => {
  const { driver } = await cars(t);
  assert.deepEqual(await driver.getTableNames(), ['Car']);
});

test('what an aborted transaction inserted is gone', async (t) => {
  const { driver } = await cars(t);
  const aborted = driver.executeLambda(async (txn) => {
    await txn.execute("INSERT INTO Car VALUE {'vin': 'a'}");
    txn.abort();
  });
  await assert.rejects(aborted, { message: /^Abort called/ });
  assert.deepEqual(await run(driver, 'SELECT * FROM Car'), []);
});

test('results come in pages', async (t) => {
  const { driver } = await cars(t);
  for (let batch = 0; batch < 6; batch++) {
    await driver.executeLambda(async (txn) => {
      for (let number = 0; number < 40; number++) {
        await txn.execute('INSERT INTO Car ?', { n: batch * 40 + number });
      }
    });
  }
  const streamed = await driver.executeLambda(async (txn) => {
    const numbers = [];
    for await (const row of await txn.executeAndStreamResults('SELECT VALUE n FROM Car')) {
      numbers.push(row.numberValue());
    }
    return numbers;
  });
  assert.equal(new Set(streamed).size, 240);
});

test('a driver runs the loser of two transactions again', async (t) => {
  const { account, driver } = await cars(t);
  const other = openDriver(t, account, 'cars');
  await run(driver, 'INSERT INTO Car ?', { vin: 'a', miles: 0 });
  let tries = 0;
  await driver.executeLambda(async (txn) => {
    tries++;
    const [miles] = texts(await txn.execute("SELECT VALUE miles FROM Car WHERE vin = 'a'"));
    if (tries === 1) {
      await run(other, "UPDATE Car SET miles = 10 WHERE vin = 'a'");
    }
    await txn.execute("UPDATE Car SET miles = ? WHERE vin = 'a'", Number(miles) + 1);
  });
  assert.equal(tries, 2);
  assert.deepEqual(await run(driver, 'SELECT VALUE miles FROM Car'), ['11']);
});

test('without retries the loser gets a conflict', async (t) => {
  const { account, driver } = await cars(t, newAccount(), 0);
  const other = openDriver(t, account, 'cars');
  const lost = driver.executeLambda(async (txn) => {
    await txn.execute('SELECT * FROM Car');
    await run(other, 'INSERT INTO Car ?', { vin: 'b' });
    await txn.execute('INSERT INTO Car ?', { vin: 'a' });
  });
  const error = await refusal('OccConflictException', 400, lost);
  assert.ok(isOccConflictException(error));
  assert.match(error.message, /^Optimistic concurrency control \(OCC\) failure/);
});

test('a transaction that grew too old has expired', needs(accounts.hasty), async (t) => {
  await create(controlPlane(t, accounts.hasty), 'cars');
  const driver = openDriver(t, accounts.hasty, 'cars');
  const endless = driver.executeLambda(async (txn) => {
    for (;;) {
      await txn.execute('SELECT * FROM information_schema.user_tables');
    }
  });
  const error = await refusal('InvalidSessionException', 400, endless);
  assert.ok(isTransactionExpiredException(error));
  assert.match(error.message, /^Transaction [0-9A-Za-z]{22} has expired$/);
});

test('a statement that is wrong is refused with its place', async (t) => {
  const { driver } = await cars(t);
  const error = await refusal('BadRequestException', 400, run(driver, 'SELECT * FROM Cars'));
  assert.match(error.message, /at line 1, column 15/);
  assert.match(error.message, /No such variable named 'Cars'/);
});

test('an unknown ledger has no sessions', async (t) => {
  const driver = openDriver(t, newAccount(), 'boats');
  await refusal('BadRequestException', 400, driver.getTableNames());
});

test('a driver reports time and IOs', async (t) => {
  const { driver } = await cars(t);
  await run(driver, 'INSERT INTO Car ?', { vin: 'a' });
  const result = await driver.executeLambda((txn) => txn.execute('SELECT * FROM Car'));
  assert.equal(result.getConsumedIOs().getReadIOs(), 1);
  assert.equal(typeof result.getTimingInformation().getProcessingTimeMilliseconds(), 'number');
});
