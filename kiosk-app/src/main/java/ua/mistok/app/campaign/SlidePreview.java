package ua.mistok.app.campaign;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import ua.mistok.config.campaign.Slide;
import ua.mistok.config.campaign.Target;

/// What a waiting station would make of a slide that nobody has saved: whoever draws stations does
/// it, and whoever edits campaigns asks for it.
public interface SlidePreview {

    /// The waiting screen with this slide in sight.
    ///
    /// @param picture of the slide, as a `data:` address; empty where it has a drawing
    Component draw(Slide slide, Optional<String> picture);

    /// Whether a touch would lead there in the mode that runs now; no other slide is shown.
    boolean leads(Target target);
}
