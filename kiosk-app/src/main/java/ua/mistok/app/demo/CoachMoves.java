package ua.mistok.app.demo;

import ua.mistok.config.demo.Rung;

/// What a visitor can ask of the coach.
interface CoachMoves {

    void forward();

    void back();

    void startOver();

    /// Takes the last act back.
    void undo();

    void help(Rung rung);

    void showPapers();
}
