package ua.mistok.app.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.mistok.app.figures.Period;

/// What an attacker does not know: how many people of one sort gave each answer in each week. The
/// same people are counted once for each thing that they are told by, a list; that all lists of a
/// week add up to the same number is what he does know.
final class Cells {

    /// So many people of a sort.
    ///
    /// @param people those that are counted with no others: a version's complete responses, say
    /// @param list what they are counted by: a question, an option, the services
    record Cell(String people, String list, Period.Leaf week, String category) {}

    private final Map<Cell, Integer> numbers = new HashMap<>();
    private final List<Integer> counts = new ArrayList<>();
    private final Map<String, Map<String, List<String>>> lists = new LinkedHashMap<>();
    private final List<Period.Leaf> weeks;

    Cells(List<Period.Leaf> weeks) {
        this.weeks = List.copyOf(weeks);
    }

    /// Says by what people are counted, and makes room for each week.
    void list(String people, String list, List<String> categories) {
        lists.computeIfAbsent(people, name -> new LinkedHashMap<>())
                .put(list, List.copyOf(categories));
        for (var week : weeks) {
            categories.forEach(category -> put(new Cell(people, list, week, category)));
        }
    }

    private void put(Cell cell) {
        numbers.put(cell, counts.size());
        counts.add(0);
    }

    /// Counts one more.
    void add(Cell cell) {
        counts.set(number(cell), counts.get(number(cell)) + 1);
    }

    private int number(Cell cell) {
        var number = numbers.get(cell);
        if (number == null) {
            throw new IllegalArgumentException("no room for " + cell);
        }
        return number;
    }

    List<Integer> counts() {
        return counts;
    }

    /// All sorts of people.
    Set<String> people() {
        return lists.keySet();
    }

    /// By what they are counted.
    Map<String, List<String>> lists(String people) {
        return lists.getOrDefault(people, Map.of());
    }

    /// The cells of some categories over the weeks of a period.
    Set<Integer> of(
            String people,
            String list,
            Collection<? extends Period.Leaf> period,
            Collection<String> categories) {
        var found = new LinkedHashSet<Integer>();
        for (var week : period) {
            if (weeks.contains(week)) {
                categories.forEach(of -> found.add(number(new Cell(people, list, week, of))));
            }
        }
        return found;
    }

    /// Everybody of a sort, over the weeks of a period.
    Set<Integer> all(String people, Collection<? extends Period.Leaf> period) {
        var first = lists(people).entrySet().iterator().next();
        return of(people, first.getKey(), period, first.getValue());
    }

    long sum(Set<Integer> cells) {
        return cells.stream().mapToLong(counts::get).sum();
    }

    List<Period.Leaf> weeks() {
        return weeks;
    }
}
