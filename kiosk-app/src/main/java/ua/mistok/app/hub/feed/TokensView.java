package ua.mistok.app.hub.feed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import ua.mistok.app.figures.Week;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tables.Tell;

/// Which programs may ask for figures of which places; given and taken back here.
@HubOnly(HubPermission.GIVE_TOKENS)
@Route(value = "hub/tokens", layout = HubFrame.class, registerAtStartup = false)
public final class TokensView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Tokens tokens;
    private final transient HubDesk desk;
    private final transient Places places;
    private final transient InstantSource clock;
    private final Set<String> mine;
    private final Grid<Token> grid = new Grid<>();

    public TokensView(Tokens tokens, HubDesk desk, Places places, InstantSource clock) {
        this.tokens = tokens;
        this.desk = desk;
        this.places = places;
        this.clock = clock;
        this.mine = desk.places(HubPermission.GIVE_TOKENS);
        addClassName("view");
        grid.setId("tokens");
        grid.setHeight("28rem");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var add = new Button(getTranslation("hub.token.new"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("token-new");
        var document = new Anchor("/api/bi/v1/openapi.yaml", getTranslation("hub.token.document"));
        document.addClassName("btn");
        document.setTarget("_blank");
        document.setRouterIgnore(true);
        var toolbar = new Div(add, document);
        toolbar.addClassName("toolbar");
        columns();
        add(new Paragraph(getTranslation("hub.tokens.lead")), toolbar, grid);
        show();
    }

    private void columns() {
        grid.removeAllColumns();
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(getTranslation("hub.tokens.empty"));
        grid.addColumn(Token::name).setHeader(getTranslation("hub.token.name")).setFlexGrow(2);
        grid.addColumn(
                        token ->
                                places.find(token.place())
                                        .map(node -> node.name().in(Tell.language(this)))
                                        .orElse(token.place()))
                .setHeader(getTranslation("hub.report.place"))
                .setFlexGrow(2);
        grid.addColumn(token -> day(token.made())).setHeader(getTranslation("hub.token.made"));
        grid.addColumn(token -> token.used().map(TokensView::day).orElse("—"))
                .setHeader(getTranslation("hub.token.used"));
        grid.addColumn(token -> day(token.ends())).setHeader(getTranslation("hub.token.ends"));
        grid.addComponentColumn(this::deed).setAutoWidth(true).setFlexGrow(0);
    }

    private void show() {
        grid.setItems(tokens.list(mine));
    }

    private Component deed(Token token) {
        if (token.revoked().isPresent()) {
            return new Span(getTranslation("hub.token.revoked"));
        }
        if (!token.isValid(clock.instant())) {
            return new Span(getTranslation("hub.token.over"));
        }
        var revoke = new Button(getTranslation("hub.token.revoke"), click -> revoke(token));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        revoke.setAriaLabel(getTranslation("hub.token.revoke") + ": " + token.name());
        return revoke;
    }

    private void revoke(Token token) {
        desk.act(HubDeed.TOKEN_REVOKED, token.place(), token.id(), () -> tokens.revoke(token.id()));
        show();
    }

    private void add() {
        var dialog = new TokenDialog(tokens, desk, places);
        dialog.addOpenedChangeListener(
                change -> {
                    if (!change.isOpened()) {
                        show();
                    }
                });
        dialog.open();
    }

    private static String day(Instant when) {
        return Tell.day(when.atZone(Week.KYIV).toLocalDate());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.tokens");
    }
}
