package ua.mistok.app.hub.frame;

import java.time.Duration;
import ua.mistok.app.hub.people.Gate;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.office.OfficeFrame;

/// The hub around a view.
public final class HubFrame extends OfficeFrame {

    private final transient Gate gate;

    public HubFrame(Gate gate, HubDesk desk) {
        super("hub.brand", HubChapter.of(desk));
        this.gate = gate;
    }

    @Override
    protected boolean isIn() {
        return gate.who().isPresent();
    }

    @Override
    protected Duration patience() {
        return Gate.PATIENCE;
    }

    @Override
    protected String outside() {
        return "/hub/sign-in";
    }

    @Override
    protected void signOut() {
        gate.leave();
    }
}
