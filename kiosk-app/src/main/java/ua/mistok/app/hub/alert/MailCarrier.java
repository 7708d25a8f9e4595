package ua.mistok.app.hub.alert;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tidings by e-mail, one letter to one address.
final class MailCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);
    private static final String CONNECT = "10000"; // milliseconds
    private static final String ANSWER = "20000"; // milliseconds

    private final MailSettings settings;
    private final Letter.Writer writer;
    private final InstantSource clock;
    private final Session session;

    MailCarrier(MailSettings settings, Letter.Writer writer, InstantSource clock) {
        this.settings = settings;
        this.writer = writer;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        var all = new Properties();
        all.setProperty("mail.smtp.host", settings.host());
        all.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        all.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        all.setProperty("mail.smtp.connectiontimeout", CONNECT);
        all.setProperty("mail.smtp.timeout", ANSWER);
        all.setProperty("mail.smtp.writetimeout", ANSWER);
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case STARTTLS -> {
                all.setProperty("mail.smtp.starttls.enable", "true");
                all.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> all.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        return all;
    }

    @Override
    public boolean isSet() {
        return !settings.host().isEmpty();
    }

    @Override
    public Optional<AlertRule.Fault> carry(Tidings tidings) {
        if (!isSet()) {
            return Optional.of(AlertRule.Fault.NOT_SET);
        }
        try {
            var letter = letter(tidings);
            if (settings.user().isEmpty()) {
                Transport.send(letter);
            } else {
                Transport.send(letter, settings.user(), settings.password());
            }
            return Optional.empty();
        } catch (MessagingException e) {
            // Nothing of the letter: an address is somebody's.
            LOG.warn("An alert did not go by mail: {}", e.getClass().getSimpleName());
            return Optional.of(
                    e instanceof SendFailedException || e instanceof AuthenticationFailedException
                            ? AlertRule.Fault.REFUSED
                            : AlertRule.Fault.UNREACHABLE);
        }
    }

    private MimeMessage letter(Tidings tidings) throws MessagingException {
        var written = writer.of(tidings);
        var message = new Identified(session, tidings.id() + "@" + domain());
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(tidings.target(), true));
        message.setSubject(written.subject(), StandardCharsets.UTF_8.name());
        message.setText(written.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody answers by itself
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    private String domain() {
        return settings.from().substring(settings.from().lastIndexOf('@') + 1);
    }

    /// Has the same id however often it is sent: a mailbox can tell.
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
