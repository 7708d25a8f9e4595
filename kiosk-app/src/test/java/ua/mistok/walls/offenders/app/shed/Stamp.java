package ua.mistok.walls.offenders.app.shed;

import org.bouncycastle.util.encoders.Hex;

/// What only a stamped paper needs.
record Stamp(byte[] ink) {

    String shown() {
        return Hex.toHexString(ink);
    }
}
