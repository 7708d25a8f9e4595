package ua.mistok.app.network;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Service;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;

/// A server as the kiosk's own, that says how it was asked and in which session.
final class RunningServer implements AutoCloseable {

    static final String COOKIE = "mistok-visit";

    private final Tomcat tomcat = new Tomcat();

    private RunningServer(Path folder, LateListener listener) {
        tomcat.setBaseDir(folder.toString());
        var usual = new Connector();
        usual.setPort(0);
        usual.setProperty("address", "127.0.0.1");
        tomcat.setConnector(usual);
        var context = tomcat.addContext("", null);
        context.setSessionCookieName(COOKIE);
        DoorCookies.in(context, COOKIE, Map.of(DoorCookies.NETWORK, listener::isPort));
        Tomcat.addServlet(context, "says", new Says());
        context.addServletMappingDecoded("/", "says");
    }

    static RunningServer start(Path folder, LateListener listener) {
        var server = new RunningServer(folder, listener);
        try {
            server.tomcat.start();
        } catch (LifecycleException broken) {
            throw new IllegalStateException(broken);
        }
        listener.of(server.service());
        return server;
    }

    Service service() {
        return tomcat.getService();
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final class Says extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var how = request.isSecure() ? "secure " : "open ";
            response.getWriter().print(how + request.getSession().getId());
        }
    }
}
