package ua.mistok.app.library;

import java.util.Optional;

/// What stands at the library's door, and who works with it.
///
/// @param partner an organisation beside the library (requirement R-02)
public record Sign(String name, String address, Optional<String> partner) {

    /// Signs of a name or an address: two lines of a poster.
    public static final int LONGEST = 80;

    /// Name and address on one line.
    public String line() {
        return name + ", " + address;
    }
}
