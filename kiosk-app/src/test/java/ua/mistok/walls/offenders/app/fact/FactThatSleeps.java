package ua.mistok.walls.offenders.app.fact;

class FactThatSleeps {

    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
