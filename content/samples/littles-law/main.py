import math

RATE = 40  # requests a second
SECONDS = 10
LIMIT = 30  # concurrent executions


def play(duration: int, limit: float) -> tuple[int, int]:
    """Plays the arrivals one by one; times are whole milliseconds."""
    running: list[int] = []  # when each execution ends
    peak = refused = 0
    for i in range(RATE * SECONDS):
        now = i * 1000 // RATE
        running = [end for end in running if end > now]
        if len(running) == limit:
            refused += 1
        else:
            running.append(now + duration)
        peak = max(peak, len(running))
    return peak, refused


for duration in (250, 500, 1000, 2000):
    product = RATE * duration // 1000
    peak, _ = play(duration, math.inf)
    _, refused = play(duration, LIMIT)
    print(f"{duration} ms: {RATE} x {duration / 1000:g} = {product}, counted {peak}, refused {refused} of {RATE * SECONDS}")
