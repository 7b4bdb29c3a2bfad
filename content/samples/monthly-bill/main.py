# US dollars, us-east-1, Arm, November 2026. The free tier is left out.
REQUEST = 0.2 / 1e6
GATEWAY = 1.0 / 1e6  # HTTP API
GB_SECOND = 0.0000133334
SERVERS = 730 * (2 * 0.0816 + 0.0225)  # two m7g.large and a load balancer, 730 hours


def per_request(seconds: float, gigabytes: float) -> float:
    return REQUEST + GATEWAY + seconds * gigabytes * GB_SECOND


one = per_request(0.1, 0.5)
for millions in (1, 10, 73, 146):
    bill = f"{millions * 1e6 * one:.2f}"
    print(f"{millions:4d} million: functions ${bill:>6}, servers ${SERVERS:.2f}")
even = SERVERS / one
print(f"even at {even / 1e6:.1f} million a month, {even / (730 * 3600):.1f} a second")
