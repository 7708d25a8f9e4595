package ua.mistok.app.hub.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The hub's line to its mail server. For several threads.
public final class MailLine {

    private static final Logger LOG = LoggerFactory.getLogger(MailLine.class);
    private static final String CONNECT = "10000"; // milliseconds
    private static final String ANSWER = "20000"; // milliseconds

    private final MailSettings settings;
    private final InstantSource clock;
    private final Session session;

    MailLine(MailSettings settings, InstantSource clock) {
        this.settings = settings;
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

    /// Whether the hub was told all that it needs for it.
    public boolean isSet() {
        return !settings.host().isEmpty();
    }

    /// Returns once the server has it.
    ///
    /// @return why it did not go; empty if the server took it
    public Optional<MailFault> send(Mail mail) {
        if (!isSet()) {
            return Optional.of(MailFault.NOT_SET);
        }
        try {
            var letter = letter(mail);
            if (settings.user().isEmpty()) {
                Transport.send(letter);
            } else {
                Transport.send(letter, settings.user(), settings.password());
            }
            return Optional.empty();
        } catch (MessagingException e) {
            // Nothing of the letter: an address is somebody's.
            LOG.warn("A letter did not go: {}", e.getClass().getSimpleName());
            return Optional.of(
                    e instanceof SendFailedException || e instanceof AuthenticationFailedException
                            ? MailFault.REFUSED
                            : MailFault.UNREACHABLE);
        }
    }

    private MimeMessage letter(Mail mail) throws MessagingException {
        var message = new Identified(session, mail.id() + "@" + domain());
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        if (mail.files().isEmpty()) {
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
        } else {
            message.setContent(withFiles(mail));
        }
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody answers by itself
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    private static MimeMultipart withFiles(Mail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        var parts = new MimeMultipart(text);
        for (var file : mail.files()) {
            var part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(file.bytes(), file.type())));
            part.setFileName(file.name());
            parts.addBodyPart(part);
        }
        return parts;
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
