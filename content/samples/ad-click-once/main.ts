const COST = 300;
const clicks = ['c1', 'c2', 'c2', 'c3', 'c4']; // c2 is delivered twice

// Naive: every delivery is a new click, and the budget is whatever comes out.
let left = 1000;
let charged = 0;
for (const _ of clicks) {
  left -= COST;
  charged += COST;
}
console.log(`naive:   charged ${charged}, left ${left}`);

// Guarded: the id is remembered and the subtraction has a condition.
const account = { left: 1000, seen: new Set<string>() };
let duplicates = 0;
let refused = 0;

function charge(id: string): number {
  // A database does these lines in one transaction.
  if (account.seen.has(id)) {
    duplicates += 1;
    return 0;
  }
  account.seen.add(id);
  if (account.left < COST) {
    refused += 1;
    return 0;
  }
  account.left -= COST;
  return COST;
}

const total = clicks.reduce((sum, id) => sum + charge(id), 0);
console.log(`guarded: charged ${total}, left ${account.left}`);
console.log(`duplicates ${duplicates}, refused for lack of budget ${refused}`);
