# What the shop knows. A client sees these prices and may still send others.
PRICES = {"cat-tower": 42000, "dog-bowl": 9000}


def purchase(claims, body):
    """claims: set by the gateway after it verified the token, else None."""
    if claims is None:
        return "401 no valid token"
    price = PRICES.get(body["item"])
    if price is None:
        return "404 no such item"
    quantity = body["quantity"]
    if not isinstance(quantity, int) or quantity < 1:
        return "400 bad quantity"
    total = price * quantity  # body["total"] is never read
    return f"201 {claims['sub']} pays {total}"


alice = {"sub": "alice"}
honest = {"item": "cat-tower", "quantity": 1, "total": 42000}
tampered = {"item": "cat-tower", "quantity": 1, "total": 100}
negative = {"item": "dog-bowl", "quantity": -3, "total": -27000}

print("honest:   ", purchase(alice, honest))
print("tampered: ", purchase(alice, tampered))
print("negative: ", purchase(alice, negative))
print("forged id:", purchase(None, honest))
