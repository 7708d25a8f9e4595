package ua.mistok.app.console.sync;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.desired.DesiredState;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.sync.Courier;
import ua.mistok.app.sync.Dispatch;
import ua.mistok.app.sync.Joining;
import ua.mistok.app.sync.Membership;
import ua.mistok.app.sync.Workbench;

/// The hub of this kiosk, what is on its way there, and how it goes there.
@StaffOnly(Permission.SET_UP_KIOSK)
@Route(value = "staff/sync", layout = ConsoleFrame.class, registerAtStartup = false)
public final class SyncView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Membership membership;
    private final transient Joining joining;
    private final transient Dispatch dispatch;
    private final transient Courier courier;
    private final transient Workbench workbench;
    private final transient DesiredState wanted;
    private final transient Desk desk;

    public SyncView(
            Membership membership,
            Joining joining,
            Dispatch dispatch,
            Courier courier,
            Workbench workbench,
            DesiredState wanted,
            Desk desk) {
        this.membership = membership;
        this.joining = joining;
        this.dispatch = dispatch;
        this.courier = courier;
        this.workbench = workbench;
        this.wanted = wanted;
        this.desk = desk;
        addClassName("view");
    }

    private void draw() {
        removeAll();
        membership
                .hub()
                .ifPresentOrElse(
                        hub ->
                                add(
                                        new StatePanel(dispatch, desk),
                                        new AsidePanel(workbench, desk),
                                        new WantedPanel(wanted),
                                        new RulesPanel(dispatch, desk),
                                        new StickPanel(courier, desk),
                                        new HubPanel(hub, membership, desk, this::draw)),
                        () ->
                                add(
                                        new JoinPanel(joining, desk, this::draw),
                                        new StickJoinPanel(joining, courier, desk, this::draw)));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.sync");
    }
}
