package ua.mistok.app.hub.alert;

import java.util.Map;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.mail.SampleMail;
import ua.mistok.app.hub.people.HubPeople;
import ua.mistok.config.key.SigningKey;

/// What sends alerts, for tests of what stands around it.
public final class SamplePost {

    private SamplePost() {}

    /// As a hub that was told of no mail server.
    public static AlertPost withoutMail(HubStore store, HubPeople people) {
        var writer = new Letter.Writer(people.places, "Вузол", "");
        return new AlertPost(
                store,
                Map.of(
                        Channel.MAIL,
                        new MailCarrier(SampleMail.none(() -> people.now), writer),
                        Channel.WEBHOOK,
                        new WebhookCarrier(SigningKey.random(), "Вузол")),
                () -> people.now);
    }
}
