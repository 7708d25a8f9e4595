package ua.mistok.app.hub.mail;

import java.util.List;

/// A letter to one address.
///
/// @param id the same however often it is sent: a mailbox can tell; letters and digits
/// @param to an address that [MailAddress] accepts
/// @param subject one line
/// @param files what comes with it
public record Mail(String id, String to, String subject, String text, List<Enclosed> files) {

    public Mail {
        files = List.copyOf(files);
    }

    /// A file of a letter.
    ///
    /// @param name as a file is called
    /// @param type such as `application/pdf`
    public record Enclosed(String name, String type, byte[] bytes) {}
}
