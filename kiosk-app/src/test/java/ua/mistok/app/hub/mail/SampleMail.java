package ua.mistok.app.hub.mail;

import java.time.InstantSource;
import java.util.Optional;

/// Lines to mail servers of this machine, for tests of rooms that write letters.
public final class SampleMail {

    public static final String FROM = "hub@example.org";

    private SampleMail() {}

    /// To a server that takes everything from this machine.
    public static MailLine to(int port, InstantSource clock) {
        return new MailLine(
                new MailSettings(
                        "127.0.0.1",
                        port,
                        "",
                        "",
                        Optional.empty(),
                        FROM,
                        MailSettings.Security.NONE),
                clock);
    }

    /// As of a hub that was told of no mail server.
    public static MailLine none(InstantSource clock) {
        return new MailLine(
                new MailSettings(
                        "", 587, "", "", Optional.empty(), "", MailSettings.Security.STARTTLS),
                clock);
    }
}
