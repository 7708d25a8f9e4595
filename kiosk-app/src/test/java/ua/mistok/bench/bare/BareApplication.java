package ua.mistok.bench.bare;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts with what the starters configure, and shows [BareView].
@SpringBootApplication
public class BareApplication implements VaadinServiceInitListener {

    public static void main(String[] arguments) {
        SpringApplication.run(BareApplication.class, arguments);
    }

    /// Here, so that no test of the kiosk finds the view by itself.
    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(BareView.class);
    }
}
