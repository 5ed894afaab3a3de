"""Looks for secrets in files:  find_secrets.py PEM CODE FOLDER…

The private key of the PEM and the secret of the invitation, as bytes, in hexadecimal digits, base32 and base64, whatever stands in front
of them. Prints each file that holds one of them; ends with 1 if there is one, and with 2 if the secrets themselves cannot be read.
"""
import base64
import os
import subprocess
import sys

pem, code, folders = sys.argv[1], sys.argv[2], sys.argv[3:]
text = subprocess.run(["openssl", "ec", "-in", pem, "-text", "-noout"], capture_output=True, text=True).stdout
digits = "".join(text.partition("priv:")[2].partition("pub:")[0].split()).replace(":", "")
key = bytes.fromhex(digits)[-32:]

# The code as FORMAT.md has it: five characters, then blocks of nine and a check.
letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
data = [c for c in code.strip().upper().partition("-")[2] if c in letters][5:]
data = [c for i, c in enumerate(data) if i % 10 != 9 and i != len(data) - 1]
number, bits, contents = 0, 0, bytearray()
for c in data:
    number, bits = number << 5 | letters.index(c), bits + 5
    if bits >= 8:
        bits -= 8
        contents.append(number >> bits & 255)
at = 1 + 16 + 16 + (16 if contents[0] & 1 else 0)
invitation = bytes(contents[at:at + 16])
if len(key) != 32 or len(invitation) != 16 or not code.upper().startswith("CERCLE1-"):
    sys.exit(2)


def forms(secret):
    yield secret
    yield secret.hex().encode()
    yield secret.hex().upper().encode()
    for skipped in range(3):  # base64 of something that holds it, wherever it begins
        yield base64.b64encode(secret[skipped:])[:16]
        yield base64.urlsafe_b64encode(secret[skipped:])[:16]
    for skipped in range(5):
        yield base64.b32encode(secret[skipped:])[:16]


# The secret as it stands in the code, in its own letters and blocks.
flat = "".join(c for c in code.upper() if c in letters)
wanted = list(forms(key)) + list(forms(invitation))
found = False
for folder in folders:
    for top, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(top, name)
            if os.path.islink(path) or not os.path.isfile(path):
                continue
            held = open(path, "rb").read()
            plain = bytes(c for c in held.upper() if c in letters.encode())
            if any(one in held for one in wanted) or flat[70:100].encode() in plain:
                print(path)
                found = True
sys.exit(1 if found else 0)
