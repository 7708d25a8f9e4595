package ua.mistok.app.hub.alert;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.db.HubStore;
import ua.mistok.app.hub.fleet.Board;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.mail.MailLine;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.loop.WakingLoop;
import ua.mistok.app.loop.WakingLoop.Rest;

/// Alerts of a hub.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
class AlertWiring {

    private static final Rest PAUSE = Rest.of(Duration.ofMinutes(1));

    @Bean
    AlertRules alertRules(HubStore store, InstantSource clock) {
        return new AlertRules(store, clock);
    }

    /// @param name what people call this hub
    /// @param address of its pages, for links in letters
    @Bean
    AlertPost alertPost(
            HubStore store,
            MailLine mail,
            HubKeys keys,
            Places places,
            @Value("${mistok.hub.name:Місток}") String name,
            @Value("${mistok.hub.address:}") String address,
            InstantSource clock) {
        var writer = new Letter.Writer(places, name, address.replaceAll("/+$", ""));
        return new AlertPost(
                store,
                Map.of(
                        Channel.MAIL, new MailCarrier(mail, writer),
                        Channel.WEBHOOK, new WebhookCarrier(keys.signing(), name)),
                clock);
    }

    @Bean
    WakingLoop alertLoop(HubStore store, Board board, AlertPost post, InstantSource clock) {
        var watch = new AlertWatch(store, board, clock);
        return new WakingLoop(
                "alerts",
                () -> {
                    watch.look();
                    post.send();
                    return PAUSE;
                },
                PAUSE,
                "Alerts wait for the next time",
                post::breakOff);
    }
}
