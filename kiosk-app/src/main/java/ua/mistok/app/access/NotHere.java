package ua.mistok.app.access;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;

/// What is not at this door, or not for whoever asks; nobody hears which of the two.
public final class NotHere extends Main implements HasErrorParameter<NotFoundException> {

    private final H1 title = new H1();
    private final Paragraph why = new Paragraph();
    private final Anchor on = new Anchor("/", "");

    public NotHere() {
        addClassName("trouble");
        why.addClassName("lead");
        on.addClassNames("btn", "btn--go");
        on.setRouterIgnore(true);
        add(title, why, on);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().setAttribute("lang", getLocale().getLanguage());
        title.setText(getTranslation("access.not-here"));
        why.setText(getTranslation("access.not-here.why"));
        on.setText(getTranslation("access.not-here.on"));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
