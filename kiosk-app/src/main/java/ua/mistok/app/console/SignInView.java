package ua.mistok.app.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import ua.mistok.app.access.BeforeSignIn;
import ua.mistok.app.access.Doors;
import ua.mistok.app.access.Doorway;
import ua.mistok.app.access.Listener;
import ua.mistok.app.console.setup.SetUpView;
import ua.mistok.app.office.Spoken;
import ua.mistok.app.staff.People;
import ua.mistok.app.staff.StaffDoor;
import ua.mistok.app.station.Stations;
import ua.mistok.app.ui.Dom;

/// Who it is, and their PIN; the first start leads to the set-up instead.
///
/// On the machine's own screen names are touched and there is a pad, as large as everything of a
/// station; at a desk of the network the name is typed.
@BeforeSignIn
@JsModule("./kiosk/console.ts")
@Route(value = "staff/sign-in", registerAtStartup = false)
public final class SignInView extends Div
        implements LocaleChangeObserver, BeforeEnterObserver, HasDynamicTitle {

    private final transient StaffDoor door;
    private final transient Doorway doorway;
    private final transient Doors doors;
    private final double inches;
    private final boolean atDesk = Doorway.listener() == Listener.NETWORK;
    private final transient Who who;
    private final PinPanel pin;
    private final Div brand = new Div();
    private final NativeButton language = Dom.button("tool", "", this::speakOther);
    private final NativeButton back = Dom.button("btn btn--river", "", this::toVisitors);
    private final Paragraph note = new Paragraph();

    public SignInView(
            StaffDoor door, Doorway doorway, Doors doors, People people, Stations stations) {
        this.door = door;
        this.doorway = doorway;
        this.doors = doors;
        this.inches = stations.main().inches();
        pin = new PinPanel(!atDesk, !atDesk && door.hasRecovery());
        var main = new Main();
        main.addClassNames("main", "pin");
        if (atDesk) {
            main.addClassName("pin--desk");
            var field = new WhoField(people);
            who = field;
            main.add(field);
        } else {
            var list = new WhoList(people.listActive(), person -> pin.ask(person.secret()));
            who = list;
            main.add(list);
        }
        main.add(pin);
        brand.addClassName("brand");
        var tools = new Div(language);
        tools.addClassName("topbar__tools");
        var top = new Header(brand, tools);
        top.addClassName("topbar");
        back.setVisible(!atDesk);
        note.addClassName("bottombar__note");
        var foot = new Footer(back, note);
        foot.addClassNames("bottombar", "on-river");
        addClassName("kiosk");
        add(top, main, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (door.isNew()) {
            event.forwardTo(SetUpView.class);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Spoken.begin(attached.getUI());
        getElement().executeJs("window.mistokConsole.asStation(); window.mistokConsole.pad(this);");
        if (!atDesk) {
            getElement()
                    .executeJs(
                            "window.mistokSize($0); window.mistokConsole.guard(this, $1, $2)",
                            inches,
                            Listener.STAFF.patience().toSeconds(),
                            doors.visitors());
        }
    }

    /// @param name typed at a desk; not looked at where names are touched
    @ClientCallable
    void enter(String name, String secret) {
        var staff = who.find(name);
        if (staff.isEmpty()) {
            pin.say(getTranslation(who.missing()));
            return;
        }
        var from = VaadinService.getCurrentRequest().getRemoteAddr();
        switch (door.signIn(staff.get(), secret, from)) {
            case StaffDoor.Outcome.Open(var id) -> {
                doorway.enter(id);
                getUI().ifPresent(ui -> ui.getPage().setLocation("/staff"));
            }
            case StaffDoor.Outcome.Wait(var left) ->
                    pin.say(getTranslation("console.wait", left.toSeconds() + 1));
            case StaffDoor.Outcome.OpenWithCode _,
                    StaffDoor.Outcome.Wrong _,
                    StaffDoor.Outcome.Unfit _ ->
                    pin.say(getTranslation(who.wrong()));
        }
    }

    /// Nobody touched the pad for as long as a console stays open.
    @ClientCallable
    void leftAlone() {
        toVisitors();
    }

    private void toVisitors() {
        var visitors = doors.visitors();
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.location.replace($0)", visitors));
        doorway.leave();
    }

    private void speakOther() {
        getUI().ifPresent(Spoken::other);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var page = event.getUI().getPage();
        page.executeJs("document.documentElement.lang = $0", event.getLocale().getLanguage());
        page.setTitle(getPageTitle());
        Dom.html(
                brand,
                Dom.art("mark", "mark")
                        + "<span>%s</span><span class=\"brand__place\">%s</span>"
                                .formatted(word("ui.brand"), word("console.sign-in")));
        Dom.html(
                language,
                Dom.icon("globe") + "<span>" + word("console.other-language") + "</span>");
        Dom.html(back, Dom.icon("arrow-left") + "<span>" + word("console.to-visitors") + "</span>");
        note.setText(getTranslation("console.noted"));
    }

    private String word(String key) {
        return Dom.escape(getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.sign-in");
    }
}
