// What the shop knows. A client sees these prices and may still send others.
const prices: Record<string, number> = { 'cat-tower': 42000, 'dog-bowl': 9000 };

interface PurchaseEvent {
  claims?: { sub: string }; // set by the gateway after it verified the token
  body: { item: string; quantity: number; total: number };
}

function purchase({ claims, body }: PurchaseEvent): string {
  if (!claims) return '401 no valid token';
  const price = prices[body.item];
  if (price === undefined) return '404 no such item';
  if (!Number.isInteger(body.quantity) || body.quantity < 1) return '400 bad quantity';
  const total = price * body.quantity; // body.total is never read
  return `201 ${claims.sub} pays ${total}`;
}

const honest = { item: 'cat-tower', quantity: 1, total: 42000 };
const tampered = { item: 'cat-tower', quantity: 1, total: 100 };
const negative = { item: 'dog-bowl', quantity: -3, total: -27000 };

console.log('honest:   ', purchase({ claims: { sub: 'alice' }, body: honest }));
console.log('tampered: ', purchase({ claims: { sub: 'alice' }, body: tampered }));
console.log('negative: ', purchase({ claims: { sub: 'alice' }, body: negative }));
console.log('forged id:', purchase({ body: honest }));
