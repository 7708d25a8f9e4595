package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import java.util.random.RandomGenerator;

/// «ЛИПА 42»: a word and two digits, to be remembered on the way to the shelter and back.
///
/// @param number 10 to 99
record ParkingCode(Tree tree, int number) {

    static final int DIGITS = 2;
    private static final int LEAST = 10;
    private static final int END = 100;

    /// Words that everybody knows and nobody misreads.
    enum Tree {
        LINDEN("linden"),
        OAK("oak"),
        MAPLE("maple"),
        WILLOW("willow"),
        PINE("pine"),
        VIBURNUM("viburnum"),
        CHERRY("cherry"),
        POPLAR("poplar");

        private final String key;

        Tree(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        /// In capitals, in the language of the moment.
        String in(Component at) {
            return at.getTranslation("visitor.code." + key);
        }
    }

    static ParkingCode any(RandomGenerator random) {
        var trees = Tree.values();
        return new ParkingCode(trees[random.nextInt(trees.length)], random.nextInt(LEAST, END));
    }

    String in(Component at) {
        return tree.in(at) + " " + number;
    }
}
