// US dollars, us-east-1, Arm, November 2026. The free tier is left out.
const REQUEST = 0.2 / 1e6;
const GATEWAY = 1.0 / 1e6; // HTTP API
const GB_SECOND = 0.0000133334;
const SERVERS = 730 * (2 * 0.0816 + 0.0225); // two m7g.large and a load balancer, 730 hours

function perRequest(seconds: number, gigabytes: number): number {
  return REQUEST + GATEWAY + seconds * gigabytes * GB_SECOND;
}

const one = perRequest(0.1, 0.5);
for (const millions of [1, 10, 73, 146]) {
  const bill = (millions * 1e6 * one).toFixed(2);
  console.log(`${String(millions).padStart(4)} million: functions $${bill.padStart(6)}, servers $${SERVERS.toFixed(2)}`);
}
const even = SERVERS / one;
console.log(`even at ${(even / 1e6).toFixed(1)} million a month, ${(even / (730 * 3600)).toFixed(1)} a second`);
