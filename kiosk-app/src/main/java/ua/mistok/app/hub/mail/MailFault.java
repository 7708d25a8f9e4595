package ua.mistok.app.hub.mail;

/// Why a letter did not go. A name is never changed: rows hold it.
public enum MailFault {
    /// The hub was not told how to send e-mail.
    NOT_SET,
    /// Nobody answers there, or not as a mail server.
    UNREACHABLE,
    /// The server answers, and does not take it.
    REFUSED
}
