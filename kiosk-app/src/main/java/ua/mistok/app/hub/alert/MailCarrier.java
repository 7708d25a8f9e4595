package ua.mistok.app.hub.alert;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.hub.mail.Mail;
import ua.mistok.app.hub.mail.MailFault;
import ua.mistok.app.hub.mail.MailLine;

/// Tidings by e-mail, one letter to one address.
record MailCarrier(MailLine line, Letter.Writer writer) implements Carrier {

    @Override
    public boolean isSet() {
        return line.isSet();
    }

    @Override
    public Optional<AlertRule.Fault> carry(Tidings tidings) {
        var letter = writer.of(tidings);
        var mail =
                new Mail(
                        tidings.id(), tidings.target(), letter.subject(), letter.text(), List.of());
        return line.send(mail).map(MailCarrier::fault);
    }

    private static AlertRule.Fault fault(MailFault fault) {
        return switch (fault) {
            case NOT_SET -> AlertRule.Fault.NOT_SET;
            case UNREACHABLE -> AlertRule.Fault.UNREACHABLE;
            case REFUSED -> AlertRule.Fault.REFUSED;
        };
    }
}
