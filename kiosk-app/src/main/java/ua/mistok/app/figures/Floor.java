package ua.mistok.app.figures;

/// The least sizes of what is shown (decision 17 of the architecture).
public final class Floor {

    /// Answers under every figure, and in every group of a breakdown by service, way, audience,
    /// station, campaign or language.
    public static final int ANSWERS = 10;

    /// Answers in every part of a distribution, and on both sides of a mark. With five in each
    /// shown part and five outside it, what is hidden below keeps at least five possible values.
    public static final int PART = 5;

    private Floor() {}
}
