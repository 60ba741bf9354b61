package id.go.paserkab.desa.web.regency.map;

import java.util.Arrays;

/** What the map shows of villages; {@code word} is how an address asks for it. */
public enum MapView {
    PROGRESS("kemajuan"),
    READINESS("kesiapan"),
    USE("pemakaian");

    private final String word;

    MapView(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Progress for anything unknown. */
    static MapView of(String word) {
        return Arrays.stream(values())
                .filter(view -> view.word.equals(word))
                .findFirst()
                .orElse(PROGRESS);
    }
}
