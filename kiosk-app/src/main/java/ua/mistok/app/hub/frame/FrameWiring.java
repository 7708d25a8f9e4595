package ua.mistok.app.hub.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ua.mistok.app.hub.atlas.CascadeView;
import ua.mistok.app.hub.atlas.PlaceView;
import ua.mistok.app.hub.board.AlertsView;
import ua.mistok.app.hub.board.ConflictsView;
import ua.mistok.app.hub.board.CourierView;
import ua.mistok.app.hub.board.FleetView;
import ua.mistok.app.hub.board.KioskView;
import ua.mistok.app.hub.board.PlacesView;
import ua.mistok.app.hub.board.StateView;
import ua.mistok.app.hub.certificate.CertificateView;
import ua.mistok.app.hub.feed.TokensView;
import ua.mistok.app.hub.oidc.OidcSettings;
import ua.mistok.app.hub.publish.PackView;
import ua.mistok.app.hub.publish.PacksView;
import ua.mistok.app.hub.publish.ReviewView;
import ua.mistok.app.hub.report.ReportsView;
import ua.mistok.app.office.Spoken;

/// The views of a hub.
@Configuration(proxyBeanMethods = false)
@Profile("hub")
@EnableConfigurationProperties(OidcSettings.class)
class FrameWiring {

    /// Every view of the hub; each says for itself who may open it.
    static final List<Class<? extends Component>> VIEWS =
            List.of(
                    SignInView.class,
                    CertificateView.class,
                    FirstView.class,
                    HomeView.class,
                    PlaceView.class,
                    CascadeView.class,
                    ReportsView.class,
                    TokensView.class,
                    FleetView.class,
                    KioskView.class,
                    CourierView.class,
                    ConflictsView.class,
                    StateView.class,
                    AlertsView.class,
                    PacksView.class,
                    PackView.class,
                    ReviewView.class,
                    PlacesView.class,
                    PeopleView.class,
                    ActsView.class);

    @Bean
    VaadinServiceInitListener hubRoutes() {
        return service -> {
            VIEWS.forEach(RouteConfiguration.forApplicationScope()::setAnnotatedRoute);
            // Before any view: what is not there stands in no frame, and speaks as the others do.
            service.getSource().addUIInitListener(init -> Spoken.begin(init.getUI()));
        };
    }
}
