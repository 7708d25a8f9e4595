package ua.mistok.app.classroom;

/// Where the trainer stands in an exercise that everybody follows; whoever shows it builds a run of
/// their own from it.
///
/// @param step id of the step
/// @param number of it in the story, from 1
/// @param count of the story's steps
/// @param acts how many things of the story were done on this step
public record Lead(String step, int number, int count, int acts) {

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == count;
    }
}
