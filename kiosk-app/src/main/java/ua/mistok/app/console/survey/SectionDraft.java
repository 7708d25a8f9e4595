package ua.mistok.app.console.survey;

/// A heading over several questions, while somebody writes it.
final class SectionDraft {

    final String id;
    WordsDraft title = new WordsDraft();
    String relevant = "";

    private SectionDraft(String id) {
        this.id = id;
    }

    static SectionDraft of(Branch from) {
        var section = new SectionDraft(from.text("id"));
        section.title = from.words("title");
        section.relevant = from.text("relevant");
        return section;
    }

    /// Without its questions.
    Branch branch() {
        return new Branch().put("id", id).words("title", title).put("relevant", relevant);
    }
}
