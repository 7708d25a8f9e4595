package ua.mistok.app.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Tables of different people beside each other, or added up.
///
/// Made of what each of them shows and of nothing else, so that together they give away no more.
public final class Alike {

    private Alike() {}

    /// The tables with their groups put together until all that show groups show the same ones.
    public static List<Table> of(List<Table> tables) {
        var groups = groups(tables);
        return tables.stream()
                .map(table -> table instanceof Table.Parts parts ? put(parts, groups) : table)
                .toList();
    }

    /// All that show groups as one; where none does, the sum of the numbers that are shown.
    public static Table sum(List<Table> tables) {
        var all = tables.stream().flatMap(table -> table.groupsShown().stream()).toList();
        if (all.isEmpty()) {
            var total = Shown.sum(tables.stream().map(Table::total).toList());
            return total instanceof Shown.Count(var n) ? new Table.Total(n) : new Table.TooFew();
        }
        return parts(
                all.stream().mapToInt(Table.Group::count).sum(),
                groups(tables).stream().map(categories -> group(categories, all)).toList());
    }

    private static Table put(Table.Parts parts, List<List<String>> groups) {
        return parts(
                parts.n(),
                groups.stream().map(categories -> group(categories, parts.groups())).toList());
    }

    private static Table parts(int n, List<Table.Group> groups) {
        return groups.size() < 2 ? new Table.Total(n) : new Table.Parts(n, groups);
    }

    /// What lies within some categories.
    private static Table.Group group(List<String> categories, List<Table.Group> all) {
        var count = 0;
        var marked = new LinkedHashMap<String, Integer>();
        for (var group : all) {
            if (categories.containsAll(group.categories())) {
                count += group.count();
                group.marked().forEach((mark, yes) -> marked.merge(mark, yes, Integer::sum));
            }
        }
        return new Table.Group(categories, count, marked);
    }

    /// The finest groups that every table can show, categories in the order in which they stand.
    private static List<List<String>> groups(List<Table> tables) {
        var places = new LinkedHashMap<String, Integer>();
        List<Set<String>> found = new ArrayList<>();
        for (var table : tables) {
            for (var group : table.groupsShown()) {
                group.categories().forEach(name -> places.putIfAbsent(name, places.size()));
                found = merged(found, group.categories());
            }
        }
        var order = Comparator.<String>comparingInt(name -> places.getOrDefault(name, 0));
        return found.stream()
                .map(group -> group.stream().sorted(order).toList())
                .sorted(Comparator.comparing(List::getFirst, order))
                .toList();
    }

    private static List<Set<String>> merged(List<Set<String>> groups, List<String> categories) {
        var apart = new ArrayList<Set<String>>();
        Set<String> together = new LinkedHashSet<>(categories);
        for (var group : groups) {
            if (group.stream().anyMatch(categories::contains)) {
                together.addAll(group);
            } else {
                apart.add(group);
            }
        }
        apart.add(together);
        return apart;
    }
}
