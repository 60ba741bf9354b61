package id.go.paserkab.desa.lettertemplate;

import java.util.List;

/** A piece of a parsed body. */
sealed interface Part {

    /** Words of the body itself, in its small markup. */
    record Words(String text) implements Part {}

    /** A place to be filled; what fills it is never read as markup. */
    record Value(String name) implements Part {}

    /** Shown where the named value is not empty. */
    record Section(String name, List<Part> parts) implements Part {}
}
