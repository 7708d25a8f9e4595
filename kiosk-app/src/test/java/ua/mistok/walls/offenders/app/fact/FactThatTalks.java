package ua.mistok.walls.offenders.app.fact;

class FactThatTalks {

    String thanks() {
        return "Thank you for your answers.";
    }
}
