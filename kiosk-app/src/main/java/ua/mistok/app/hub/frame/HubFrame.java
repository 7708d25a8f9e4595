package ua.mistok.app.hub.frame;

import java.time.Duration;
import ua.mistok.app.hub.people.Entrance;
import ua.mistok.app.hub.people.Gate;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.Member;
import ua.mistok.app.office.OfficeFrame;

/// The hub around a view.
public final class HubFrame extends OfficeFrame {

    private final transient Gate gate;
    private final transient Entrance entrance;

    public HubFrame(Gate gate, HubDesk desk, Entrance entrance) {
        super("hub.brand", HubChapter.of(desk));
        this.gate = gate;
        this.entrance = entrance;
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
        gate.who().map(Member::id).ifPresent(entrance::signOut);
        gate.leave();
    }
}
