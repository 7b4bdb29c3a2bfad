const LIMIT = 3;

class Environment {
  issued = 0; // lives as long as this environment, unseen by the others

  handle(): boolean {
    if (this.issued >= LIMIT) return false;
    this.issued += 1;
    return true;
  }
}

const store = { issued: 0 }; // one place for all environments

function handleWithStore(): boolean {
  // A real store tests and adds in one conditional write.
  if (store.issued >= LIMIT) return false;
  store.issued += 1;
  return true;
}

// Each letter is a request and the environment that takes it; * reclaims B.
const traffic = 'ABABABAB*BABAB';

const environments = { A: new Environment(), B: new Environment() };
let fromMemory = 0;
let fromStore = 0;
for (const sign of traffic) {
  if (sign === '*') {
    environments.B = new Environment();
    continue;
  }
  if (environments[sign as 'A' | 'B'].handle()) fromMemory += 1;
  if (handleWithStore()) fromStore += 1;
}

console.log(`counted in memory: ${fromMemory} coupons, limit ${LIMIT}`);
console.log(`counted in a store: ${fromStore} coupons, limit ${LIMIT}`);
