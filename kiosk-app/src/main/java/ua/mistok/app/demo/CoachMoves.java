package ua.mistok.app.demo;

import ua.mistok.config.demo.Rung;

/// What a visitor can ask of the coach.
interface CoachMoves {

    void forward();

    void back();

    void startOver();

    void help(Rung rung);

    void showPapers();
}
