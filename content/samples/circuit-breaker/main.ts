const OPEN_AFTER = 3; // failures in a row
const REST = 4; // seconds without a call
const TIMEOUT = 1; // seconds until a failing call is known to have failed

/** One call a second; the other service is down from second 4 to 13. */
const isDown = (second: number) => second >= 4 && second < 14;

class CircuitBreaker {
  failures = 0;
  openUntil = 0;

  /** '.' answered, 'x' waited and failed, '-' turned back at once. */
  call(second: number): string {
    if (second < this.openUntil) return '-'; // open
    if (!isDown(second)) {
      this.failures = 0; // closed, or half open and back to closed
      return '.';
    }
    this.failures += 1; // stays above the threshold while half open
    if (this.failures >= OPEN_AFTER) this.openUntil = second + TIMEOUT + REST;
    return 'x';
  }
}

function show(name: string, call: (second: number) => string): void {
  const log = Array.from({ length: 20 }, (_, second) => call(second)).join('');
  const waited = log.split('x').length - 1;
  console.log(`${name} ${log}  ${waited * TIMEOUT} s waited`);
}

const breaker = new CircuitBreaker();
show('without', (second) => (isDown(second) ? 'x' : '.'));
show('with   ', (second) => breaker.call(second));
