package ua.mistok.app.station;

/// What the ledger keeps of a pairing.
///
/// @param cookie SHA-256 of the secret that only the station's browser has, in hexadecimal
record PairedStation(String slug, String name, double inches, String cookie) {

    static final String KIND = "station.paired";

    Station station() {
        return new Station(slug, name, inches);
    }
}
