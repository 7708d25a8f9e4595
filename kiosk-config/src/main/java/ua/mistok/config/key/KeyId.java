package ua.mistok.config.key;

/// Names a key: the hash of its public half.
public record KeyId(Hash hash) {

    private static final int SPOKEN = 20;

    /// What two people read to each other: `9f86 d081 884c 7d65 9a2f`. Eighty bits: nobody makes a
    /// key that has the same.
    public String spoken() {
        return hash.hex().substring(0, SPOKEN).replaceAll("(?<=\\G.{4})(?=.)", " ");
    }

    /// 64 hexadecimal digits.
    @Override
    public String toString() {
        return hash.hex();
    }
}
