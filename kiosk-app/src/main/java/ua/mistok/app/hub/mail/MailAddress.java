package ua.mistok.app.hub.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/// What an e-mail address looks like.
public final class MailAddress {

    /// How long one may be, in signs.
    public static final int LONGEST = 300;

    private MailAddress() {}

    /// Whether a letter can go there.
    public static boolean accepts(String target) {
        if (target.length() > LONGEST
                || !target.chars().allMatch(sign -> sign > ' ' && sign < 127)) {
            return false;
        }
        try {
            var address = new InternetAddress(target, true);
            address.validate();
            return address.getAddress().equals(target) && target.contains("@");
        } catch (AddressException none) {
            return false;
        }
    }
}
