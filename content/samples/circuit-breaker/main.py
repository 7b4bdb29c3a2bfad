OPEN_AFTER = 3  # failures in a row
REST = 4  # seconds without a call
TIMEOUT = 1  # seconds until a failing call is known to have failed


def is_down(second):
    """One call a second; the other service is down from second 4 to 13."""
    return 4 <= second < 14


class CircuitBreaker:
    failures = 0
    open_until = 0

    def call(self, second):
        """'.' answered, 'x' waited and failed, '-' turned back at once."""
        if second < self.open_until:
            return "-"  # open
        if not is_down(second):
            self.failures = 0  # closed, or half open and back to closed
            return "."
        self.failures += 1  # stays above the threshold while half open
        if self.failures >= OPEN_AFTER:
            self.open_until = second + TIMEOUT + REST
        return "x"


def show(name, call):
    log = "".join(call(second) for second in range(20))
    print(f"{name} {log}  {log.count('x') * TIMEOUT} s waited")


breaker = CircuitBreaker()
show("without", lambda second: "x" if is_down(second) else ".")
show("with   ", breaker.call)
