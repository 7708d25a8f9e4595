package ua.mistok.app.hub.alert;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import ua.mistok.app.hub.mail.MailAddress;

/// The way that an alert goes.
public enum Channel {
    MAIL {
        @Override
        boolean isAddress(String target) {
            return MailAddress.accepts(target);
        }
    },
    WEBHOOK {
        @Override
        boolean isAddress(String target) {
            try {
                var address = URI.create(target);
                var host = address.getHost();
                return host != null
                        && address.getUserInfo() == null
                        && address.getFragment() == null
                        && ("https".equals(address.getScheme())
                                || "http".equals(address.getScheme()) && isLoopback(host));
            } catch (IllegalArgumentException none) {
                return false;
            }
        }
    };

    /// How long an address may be, in signs.
    public static final int LONGEST = MailAddress.LONGEST;

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    abstract boolean isAddress(String target);

    /// Whether a message can go there: an e-mail address, or `https://…` (`http://` on this machine
    /// alone).
    public boolean accepts(String target) {
        return target.length() <= LONGEST
                && target.chars().allMatch(sign -> sign > ' ' && sign < 127)
                && isAddress(target);
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    /// As it is stored; never changed.
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String stored) {
        return Arrays.stream(values())
                .filter(channel -> channel.stored().equals(stored))
                .findFirst()
                .orElseThrow();
    }
}
