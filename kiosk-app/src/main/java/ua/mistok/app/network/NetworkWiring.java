package ua.mistok.app.network;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import ua.mistok.app.identity.Identity;
import ua.mistok.app.identity.NetworkCertificate;
import ua.mistok.app.ledger.Ledger;

/// The network's door of a kiosk.
@Configuration(proxyBeanMethods = false)
@Profile("!hub")
class NetworkWiring {

    /// @param address on which it listens once it is open; 0.0.0.0 for all
    /// @param port 0 for any that is free
    @Bean
    LateListener networkListener(
            @Value("${mistok.network-address:0.0.0.0}") InetAddress address,
            @Value("${mistok.network-port:8443}") int port) {
        return new LateListener("network", 6, address, port);
    }

    /// @param address on which a class listens while it runs; 0.0.0.0 for all
    /// @param port 0 for any that is free
    @Bean
    LateListener classListener(
            @Value("${mistok.class-address:0.0.0.0}") InetAddress address,
            @Value("${mistok.class-port:8082}") int port) {
        return new LateListener("class", 12, address, port);
    }

    @Bean
    ClassDoor classDoor(@Qualifier("classListener") LateListener listener) {
        return new ClassDoor(listener);
    }

    @Bean
    NetworkDoor networkDoor(
            @Value("${mistok.data:data}") Path data,
            Identity identity,
            Ledger ledger,
            @Qualifier("networkListener") LateListener listener) {
        return new NetworkDoor(
                ledger, listener, () -> NetworkCertificate.open(data, identity.kiosk()));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> doorCookies(
            @Qualifier("networkListener") LateListener network,
            @Qualifier("classListener") LateListener classes,
            @Value("${server.servlet.session.cookie.name}") String session) {
        return tomcat ->
                tomcat.addContextCustomizers(
                        context ->
                                DoorCookies.in(
                                        context,
                                        session,
                                        Map.of(
                                                DoorCookies.NETWORK,
                                                network::isPort,
                                                DoorCookies.CLASS,
                                                classes::isPort)));
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        if (event.getWebServer() instanceof TomcatWebServer tomcat) {
            event.getApplicationContext()
                    .getBeansOfType(LateListener.class)
                    .values()
                    .forEach(late -> late.of(tomcat.getTomcat().getService()));
        }
    }

    @EventListener
    void asChosen(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(NetworkDoor.class).asChosen();
    }
}
