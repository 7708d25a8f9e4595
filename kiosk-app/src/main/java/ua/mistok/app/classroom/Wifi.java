package ua.mistok.app.classroom;

/// The library's network for guests, as the trainer told it for this class; goes with it.
///
/// @param password empty for an open network
public record Wifi(String name, String password) {

    /// What a telephone's camera understands.
    public String code() {
        return password.isEmpty()
                ? "WIFI:T:nopass;S:%s;;".formatted(escaped(name))
                : "WIFI:T:WPA;S:%s;P:%s;;".formatted(escaped(name), escaped(password));
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,:\"])", "\\\\$1");
    }
}
