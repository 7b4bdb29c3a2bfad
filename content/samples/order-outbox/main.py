ORDERS = ["o1", "o2", "o3"]


def publish_after_saving():
    """The order is saved, then published. The process dies between the two for o2."""
    return [order for order in ORDERS if order != "o2"]


def relay_from_outbox():
    """Order and event are saved in one transaction; a relay sends what is not marked."""
    outbox = [{"order": order, "marked": False} for order in ORDERS]
    sent = []
    crashes = 1
    while row := next((row for row in outbox if not row["marked"]), None):
        sent.append(row["order"])
        if row["order"] == "o2" and crashes > 0:
            crashes -= 1
            continue  # died before it could mark o2
        row["marked"] = True
    return sent


def grant_points(events, remembers_keys):
    seen = set()
    points = 0
    for event in events:
        if remembers_keys and event in seen:
            continue
        seen.add(event)  # a database records key and points in one transaction
        points += 100
    return points


def show(name, events, remembers_keys):
    print(f"{name}: {' '.join(events):11}  {grant_points(events, remembers_keys)} of 300 points")


show("publish after saving   ", publish_after_saving(), False)
show("outbox                 ", relay_from_outbox(), False)
show("outbox, keys remembered", relay_from_outbox(), True)
