package ua.mistok.app.figures;

import java.util.List;
import java.util.stream.IntStream;

/// The sums of a period that is about to show groups, and of the periods below it whose totals are
/// shown.
///
/// @param sums `[0]` the answers by category, `[1 + m]` those with mark m
/// @param below the same for each period below
record Row(int[][] sums, List<int[][]> below) {

    /// Whether a group is large enough, and every mark of it on both sides.
    boolean fits(List<Integer> group, int floor) {
        var n = size(group);
        if (n < floor) {
            return false;
        }
        return IntStream.range(1, sums.length)
                        .map(mark -> sum(sums[mark], group))
                        .allMatch(yes -> yes >= Floor.PART && n - yes >= Floor.PART)
                && (sums.length < 3 || below.stream().allMatch(part -> isOpen(group, part)));
    }

    /// How many answers are in a group.
    int size(List<Integer> group) {
        return sum(sums[0], group);
    }

    /// Whether the group's count in a period below keeps room between the bounds that each mark
    /// sets to it: with two marks, each known by group and by period, the bounds may meet.
    private boolean isOpen(List<Integer> group, int[][] part) {
        var low = 0;
        var high = Integer.MAX_VALUE;
        for (var mark = 1; mark < sums.length; mark++) {
            var r = IntStream.of(part[mark]).sum();
            var n = sum(sums[mark], group);
            var t = IntStream.of(sums[mark]).sum();
            var noR = IntStream.of(part[0]).sum() - r;
            var noN = size(group) - n;
            var noT = IntStream.of(sums[0]).sum() - t;
            low = Math.max(low, Math.max(0, r + n - t) + Math.max(0, noR + noN - noT));
            high = Math.min(high, Math.min(r, n) + Math.min(noR, noN));
        }
        return high - low >= Floor.PART - 1;
    }

    static int sum(int[] counts, List<Integer> group) {
        // A plain loop: a page of results asks this some hundred thousand times.
        var sum = 0;
        for (int position : group) {
            sum += counts[position];
        }
        return sum;
    }
}
