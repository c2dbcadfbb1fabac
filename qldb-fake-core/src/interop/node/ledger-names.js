// Knows no endpoint: environment variables or the configuration file tell the SDK.
import { QLDB } from '@aws-sdk/client-qldb';
import driver from 'amazon-qldb-driver-nodejs';

const client = new QLDB();
const { Ledgers: ledgers } = await client.listLedgers();
ledgers.forEach((ledger) => console.log(ledger.Name));

const vehicles = new driver.QldbDriver('vehicle-registration');
console.log(await vehicles.getTableNames());
vehicles.close();
