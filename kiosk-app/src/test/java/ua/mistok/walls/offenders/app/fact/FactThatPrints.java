package ua.mistok.walls.offenders.app.fact;

class FactThatPrints {

    void print() {
        System.out.println(this);
    }
}
