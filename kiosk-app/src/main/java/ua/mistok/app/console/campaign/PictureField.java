package ua.mistok.app.console.campaign;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import java.util.function.Function;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Look.Drawing;

/// What stands beside the words: one of the kiosk's drawings, or a photo of the library's own.
final class PictureField extends Div implements LocaleChangeObserver {

    private static final int LARGEST = 15 * 1024 * 1024;

    private final transient CampaignTell tell;
    private final transient Function<byte[], Optional<String>> keep;
    private final transient Runnable changed;
    private final Select<Drawing> drawing = new Select<>();
    private final Button add = new Button();
    private final Button away = new Button("", click -> away());
    private final Paragraph said = new Paragraph();
    private final Upload upload = new Upload(UploadHandler.inMemory((of, bytes) -> take(bytes)));
    private transient Optional<String> photo;

    /// @param keep takes a photo up and names it; empty if it is none
    PictureField(
            CampaignTell tell,
            Look look,
            Function<byte[], Optional<String>> keep,
            Runnable changed) {
        this.tell = tell;
        this.keep = keep;
        this.changed = changed;
        this.photo = look.picture();
        addClassName("picture-field");
        drawing.setId("campaign-drawing");
        drawing.setItems(Drawing.values());
        drawing.setValue(look instanceof Look.Drawn(var drawn) ? drawn : Drawing.BOOK);
        drawing.addValueChangeListener(event -> changed.run());
        away.setId("campaign-photo-away");
        said.getElement().setAttribute("role", "status");
        upload.setId("campaign-photo");
        upload.setUploadButton(add);
        upload.setDropAllowed(false);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        upload.addFileRejectedListener(event -> refuse());
        upload.addAllFinishedListener(event -> upload.clearFileList());
        add(drawing, upload, away, said);
        show();
    }

    Look look() {
        return photo.<Look>map(Look.Pictured::new)
                .orElseGet(() -> new Look.Drawn(drawing.getValue()));
    }

    private void take(byte[] bytes) {
        var kept = keep.apply(bytes);
        if (kept.isEmpty()) {
            refuse();
        } else {
            photo = kept;
            show();
            changed.run();
        }
    }

    private void away() {
        photo = Optional.empty();
        show();
        changed.run();
    }

    private void show() {
        drawing.setEnabled(photo.isEmpty());
        away.setVisible(photo.isPresent());
        said.setText(photo.isPresent() ? getTranslation("console.campaigns.photo.here") : "");
        said.setClassName("wrong", false);
    }

    private void refuse() {
        say(getTranslation("console.campaigns.photo.wrong"));
    }

    /// Says what is wrong, or that nothing is.
    void say(String words) {
        if (words.isEmpty()) {
            show();
        } else {
            said.setText(words);
            said.setClassName("wrong", true);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        drawing.setLabel(getTranslation("console.campaigns.field.look"));
        drawing.setItemLabelGenerator(tell::drawing);
        add.setText(getTranslation("console.campaigns.photo.add"));
        away.setText(getTranslation("console.campaigns.photo.away"));
        show();
    }
}
