// Writes a dataset again and again, each time under another version, until it is killed or has done as many as asked for.

import { readFacts } from '../../seed/index.ts';
import { writeDataset } from '../../seed/write.ts';

const [folder = '', file = '', name = '', times = 'Infinity'] = process.argv.slice(2);
const ledger = readFacts(folder);
process.send?.('begins');
for (let time = 1; time <= Number(times); time += 1) writeDataset(ledger, `${name}${time}`, file);
process.disconnect?.();
