const ORDERS = ['o1', 'o2', 'o3'];

/** The order is saved, then published. The process dies between the two for o2. */
function publishAfterSaving(): string[] {
  return ORDERS.filter((order) => order !== 'o2');
}

/** Order and event are saved in one transaction; a relay sends what is not marked. */
function relayFromOutbox(): string[] {
  const outbox = ORDERS.map((order) => ({ order, marked: false }));
  const sent: string[] = [];
  let crashes = 1;
  for (;;) {
    const row = outbox.find(({ marked }) => !marked);
    if (!row) return sent;
    sent.push(row.order);
    if (row.order === 'o2' && crashes-- > 0) continue; // died before it could mark o2
    row.marked = true;
  }
}

function grantPoints(events: string[], remembersKeys: boolean): number {
  const seen = new Set<string>();
  let points = 0;
  for (const event of events) {
    if (remembersKeys && seen.has(event)) continue;
    seen.add(event); // a database records key and points in one transaction
    points += 100;
  }
  return points;
}

function show(name: string, events: string[], remembersKeys: boolean): void {
  console.log(`${name}: ${events.join(' ').padEnd(11)}  ${grantPoints(events, remembersKeys)} of 300 points`);
}

show('publish after saving   ', publishAfterSaving(), false);
show('outbox                 ', relayFromOutbox(), false);
show('outbox, keys remembered', relayFromOutbox(), true);
