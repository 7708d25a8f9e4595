package ua.mistok.walls.offenders.app.fact;

class FactInUkrainian {

    String button(int step) {
        return "Далі " + step;
    }
}
