package id.go.paserkab.desa.web.export;

import java.util.List;
import java.util.Set;

/**
 * A table as it is taken away: a name, the heads of its columns, and rows of text.
 *
 * @param figures the columns, counted from nought, whose whole numbers a spreadsheet may add up;
 *     any other cell is text, as a number of a person must not lose a digit
 */
public record Sheet(String name, Heads heads, List<List<String>> rows, Set<Integer> figures) {

    public Sheet(String name, List<String> heads, List<List<String>> rows) {
        this(name, Heads.flat(heads), rows, Set.of());
    }
}
