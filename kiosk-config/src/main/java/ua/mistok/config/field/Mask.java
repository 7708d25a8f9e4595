package ua.mistok.config.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Takes contacts and numbers out of a free text (domain.md 4.0, rule 11; issue 3 of 7).
///
/// Masked are phones, e-mail addresses, names in networks, payment cards, tax numbers, accounts,
/// passports and other papers, and every number of eight digits or more, however it is spelled:
/// see [Runs], [Papers], [Spelled] and [Contacts]. It is stricter than [Guard]: no check digit has
/// to be right. Left alone are days, times, years, sums with their currency, hotlines 0 800 and
/// short numbers.
///
/// What it cannot do: it does not know names, addresses in words, places of work, illnesses,
/// accusations or insults, a birthday, a car's number plate, a number cut in two by other words, a
/// word of a riddle. **A person must read every text before it is released.**
public final class Mask {

    private Mask() {}

    /// The tidied text ([FreeText#tidy(String)]) without what must not be kept. Masking the result
    /// again changes nothing and finds nothing. Any text ends in bounded time: no more than the
    /// first 200 code points are looked at.
    public static Masked of(String text) {
        var rest = FreeText.tidy(text);
        var found = EnumSet.noneOf(Found.class);
        // Every round takes away signs that are no mask, so it ends.
        while (true) {
            var places = places(Plain.of(rest));
            if (places.isEmpty()) {
                return new Masked(rest, found);
            }
            rest = FreeText.tidy(without(rest, places, found));
        }
    }

    private static List<Place> places(Plain plain) {
        var places = new ArrayList<Place>();
        places.addAll(Contacts.in(plain));
        places.addAll(Papers.in(plain));
        places.addAll(Runs.in(plain));
        places.addAll(Spelled.in(plain));
        places.sort(Comparator.comparingInt(Place::from));
        return places;
    }

    private static String without(String text, List<Place> places, Set<Found> found) {
        var points = text.codePoints().toArray();
        var masked = new StringBuilder();
        var at = 0;
        for (var i = 0; i < places.size(); ) {
            var longest = places.get(i);
            var from = longest.from();
            var to = longest.to();
            for (i++; i < places.size() && places.get(i).from() < to; i++) {
                var next = places.get(i);
                to = Math.max(to, next.to());
                longest = next.length() > longest.length() ? next : longest;
            }
            found.add(longest.found());
            masked.append(new String(points, at, from - at)).append(longest.found().sign());
            at = behindMarks(points, to);
        }
        return whole(masked.append(new String(points, at, points.length - at)).toString());
    }

    /// Marks over a last sign (the frame of a key, an accent) go with it.
    private static int behindMarks(int[] points, int to) {
        var end = to;
        while (end < points.length && Plain.isMark(points[end])) {
            end++;
        }
        return end;
    }

    /// Cut so that no half of a mask stays at the end.
    private static String whole(String masked) {
        var cut = FreeText.cut(masked);
        var open = cut.lastIndexOf('[');
        var half = cut.length() < masked.length() && open > cut.lastIndexOf(']');
        var mask = half && isMask(masked.substring(open));
        return mask ? cut.substring(0, open).strip() : cut;
    }

    private static boolean isMask(String text) {
        for (var found : Found.values()) {
            if (text.startsWith(found.sign())) {
                return true;
            }
        }
        return false;
    }
}
