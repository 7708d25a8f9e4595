package ua.mistok.app.hub.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.hub.PasswordFile;

/// The mail server that a hub sends by.
///
/// User and password come by the environment (`MISTOK_HUB_MAIL_USER`, `MISTOK_HUB_MAIL_PASSWORD`)
/// or the password by a file, never by the command line, which every user of the machine can read.
///
/// @param host empty: no mail is sent
/// @param port 587 for `starttls`, usually 465 for `tls`
/// @param user empty for a server that asks for none
/// @param passwordFile a file that holds the password and nothing else; goes before the password
/// @param from an address that this server may send as
/// @param security how the line is kept secret; `none` for a server on this machine alone
@ConfigurationProperties("mistok.hub.mail")
@Profile("hub")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        Optional<String> passwordFile,
        @DefaultValue("") String from,
        @DefaultValue("starttls") Security security) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    enum Security {
        /// The line begins open, and is refused unless it becomes secret.
        STARTTLS,
        TLS,
        NONE
    }

    /// @throws IllegalStateException if what was told does not fit together, or the file with the
    ///     password cannot be read
    MailSettings {
        if (!host.isEmpty() && !MailAddress.accepts(from)) {
            throw new IllegalStateException(
                    "mistok.hub.mail.from must be an e-mail address, such as hub@example.org");
        }
        if (!host.isEmpty()
                && security == Security.NONE
                && !LOOPBACK.contains(host.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException(
                    "mistok.hub.mail.security may be none for 127.0.0.1 alone: use starttls or tls");
        }
        password = PasswordFile.find(passwordFile).orElse(password);
    }

    /// The password is in no log.
    @Override
    public String toString() {
        return "MailSettings[host=" + host + ", port=" + port + "]";
    }
}
